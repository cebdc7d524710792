package org.stancewatch.extraction.mention;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.text.Sentence;

/** A sentence and what is mentioned in it, in order of place. */
public final class Reading {

    private final Sentence sentence;
    private final List<Mention> mentions;
    private final Map<Tag, List<Mention>> byTag;

    public Reading(Sentence sentence, List<Mention> mentions) {
        this.sentence = sentence;
        this.mentions = List.copyOf(mentions);
        this.byTag = mentions.stream()
                .collect(Collectors.groupingBy(Mention::tag, () -> new EnumMap<>(Tag.class), Collectors.toList()));
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    /** All mentions of a tag. */
    public List<Mention> all(Tag tag) {
        return byTag.getOrDefault(tag, List.of());
    }

    /** All mentions of some tags, in order of place. */
    public List<Mention> all(Tag first, Tag... others) {
        Set<Tag> tags = EnumSet.of(first, others);
        return mentions.stream().filter(mention -> tags.contains(mention.tag())).toList();
    }

    /** Mentions of a tag that begin in a range of tokens. */
    public Stream<Mention> between(Tag tag, int from, int to) {
        return all(tag).stream().filter(mention -> mention.from() >= from && mention.from() < to);
    }

    public boolean has(Tag tag, int from, int to) {
        return between(tag, from, to).findAny().isPresent();
    }

    /** The mention of a tag that covers a token. */
    public Optional<Mention> at(Tag tag, int token) {
        return first(tag, token, mention -> mention.covers(token));
    }

    /** The mention of a tag that ends right before a token. */
    public Optional<Mention> endingAt(Tag tag, int token) {
        return first(tag, token - 1, mention -> mention.to() == token);
    }

    /** The mention of a tag that begins at a token. */
    public Optional<Mention> startingAt(Tag tag, int token) {
        return first(tag, token, mention -> mention.from() == token);
    }

    // Asked for each token of each sentence: no stream.
    private Optional<Mention> first(Tag tag, int latest, Predicate<Mention> wanted) {
        for (Mention mention : all(tag)) {
            if (mention.from() > latest) {
                break;
            }
            if (wanted.test(mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    public String word(int token) {
        return sentence.word(token);
    }

    public int size() {
        return sentence.size();
    }
}
