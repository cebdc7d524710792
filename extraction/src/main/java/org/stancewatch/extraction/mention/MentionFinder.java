package org.stancewatch.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.stancewatch.extraction.lexicon.Entry;
import org.stancewatch.extraction.lexicon.Lexicon;
import org.stancewatch.extraction.lexicon.Lexicons;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.text.Sentence;

/** Looks the words of a sentence up in lexicon and catalogue. Of one kind, the longest run wins. */
public final class MentionFinder {

    private static final int WIDEST_GAP = 10;
    /** A particle stands close to its verb. */
    private static final int NARROW_GAP = 6;
    /** The parts of a technology stand closer still. */
    private static final int TECHNOLOGY_GAP = 4;

    private static final Set<Tag> NAMES = Set.of(Tag.COMPANY, Tag.BRAND, Tag.PLACE, Tag.THIRD_PARTY);
    private static final Set<String> BREAKS = Set.of(";", ".", "(", ":", "que", "qu'");
    static final Comparator<Mention> ORDER =
            Comparator.comparingInt(Mention::from).thenComparing(Mention::tag).thenComparing(Mention::value);

    private final Lexicons lexicons;
    private final Lexicon lexicon;

    public MentionFinder(Lexicons lexicons, Lexicon lexicon) {
        this.lexicons = lexicons;
        this.lexicon = lexicon;
    }

    public Reading read(Sentence sentence) {
        Lexicons.Words words = Lexicons.Words.of(sentence.tokens());
        List<Mention> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            int start = at;
            lexicons.at(lexicon, words, at, (entry, length) -> add(entry, start, start + length, words, found));
        }
        found.addAll(new Descriptions(sentence, found).all());
        return new Reading(sentence, longest(found, sentence.size()));
    }

    private static void add(Entry entry, int from, int to, Lexicons.Words words, List<Mention> found) {
        int tail = entry.tail().isEmpty() ? to : tailEnd(entry, to, words.lower());
        if (tail > 0) {
            int end = entry.tag() == Tag.TECHNOLOGY ? tail : to;
            found.add(new Mention(entry.tag(), entry.value(), entry.form(), from, end, tail));
        }
    }

    private static int gap(Entry entry) {
        return entry.tag() == Tag.TECHNOLOGY ? TECHNOLOGY_GAP : entry.tail().size() == 1 ? NARROW_GAP : WIDEST_GAP;
    }

    private static int tailEnd(Entry entry, int from, List<String> words) {
        List<String> tail = entry.tail();
        int last = Math.min(words.size() - tail.size(), from + gap(entry));
        for (int at = from; at <= last; at++) {
            if (BREAKS.contains(words.get(at))
                    || tail.size() == 1 && words.get(at).equals(",")) {
                return -1;
            }
            if (words.get(at).equals(tail.get(0))
                    && words.subList(at, at + tail.size()).equals(tail)) {
                return at + tail.size();
            }
        }
        return -1;
    }

    private static List<Mention> longest(List<Mention> found, int tokens) {
        Map<Tag, Cover> kinds = covers(found, tokens, MentionFinder::kind);
        Map<Tag, Cover> tags = covers(found, tokens, tag -> tag);
        return found.stream()
                .filter(mention -> !hasLonger(kinds, kind(mention.tag()), mention))
                .filter(mention -> !isPartOfName(mention, tags))
                .sorted(ORDER)
                .toList();
    }

    private static Map<Tag, Cover> covers(List<Mention> found, int tokens, UnaryOperator<Tag> key) {
        Map<Tag, Cover> covers = new EnumMap<>(Tag.class);
        found.forEach(mention -> covers.computeIfAbsent(key.apply(mention.tag()), unused -> new Cover(tokens))
                .add(mention));
        covers.values().forEach(Cover::seal);
        return covers;
    }

    // A word inside a name or a place means nothing by itself; inside a technology only its verbs do.
    private static boolean isPartOfName(Mention mention, Map<Tag, Cover> tags) {
        return switch (mention.tag()) {
            case TECHNOLOGY, COMPANY_CUE, TRIGGER -> false;
            // "le suédois" is a company, "la firme californienne" is named by its home.
            case PLACE -> isWithin(mention, tags, NAMES) || isWithin(mention, tags, Set.of(Tag.COMPANY_NOUN));
            case AUDIENCE -> isWithin(mention, tags, Set.of(Tag.PLACE));
            // "not only"
            case NEGATION, ONLY -> isWithin(mention, tags, NAMES) || isWithin(mention, tags, Set.of(Tag.IDLE));
            case THIRD_PARTY -> isWithin(mention, tags, NAMES) || isWithin(mention, tags, Set.of(Tag.TECHNOLOGY));
            case REPORT, OTHER_OBJECT, COMPANY_NOUN ->
                isWithin(mention, tags, NAMES) || isWithin(mention, tags, Set.of(Tag.TECHNOLOGY, Tag.AUDIENCE));
            default -> isWithin(mention, tags, NAMES);
        };
    }

    private static boolean isWithin(Mention mention, Map<Tag, Cover> tags, Set<Tag> names) {
        return names.stream().anyMatch(tag -> hasLonger(tags, tag, mention));
    }

    private static boolean hasLonger(Map<Tag, Cover> covers, Tag tag, Mention mention) {
        Cover cover = covers.get(tag);
        return cover != null && cover.hasLongerThan(mention);
    }

    // What only looks like a trigger is longer than the trigger in it. A product's name may begin with its maker's, and
    // what only sounds like a company is longer than its name.
    private static Tag kind(Tag tag) {
        return switch (tag) {
            case BRAND, COMPANY_NOUN -> Tag.COMPANY;
            case IDLE -> Tag.TRIGGER;
            default -> tag;
        };
    }
}
