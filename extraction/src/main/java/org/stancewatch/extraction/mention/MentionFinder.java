package org.stancewatch.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stancewatch.extraction.lexicon.Entry;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Lexicon;
import org.stancewatch.extraction.lexicon.Lexicons;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.text.Sentence;

/** Looks the words of a sentence up in lexicon and catalogue. Of one kind, the longest run wins. */
public final class MentionFinder {

    private static final int WIDEST_GAP = 10;
    private static final Comparator<Mention> ORDER =
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
        return new Reading(sentence, longest(found, sentence));
    }

    private static void add(Entry entry, int from, int to, Lexicons.Words words, List<Mention> found) {
        int tail = entry.tail().isEmpty() ? to : tailEnd(entry.tail(), to, words.lower());
        if (tail > 0) {
            found.add(new Mention(entry.tag(), entry.value(), entry.form(), from, to, tail));
        }
    }

    private static int tailEnd(List<String> tail, int from, List<String> words) {
        int last = Math.min(words.size() - tail.size(), from + WIDEST_GAP);
        for (int at = from; at <= last; at++) {
            if (words.get(at).equals(";") || words.get(at).equals(".")) {
                return -1;
            }
            if (words.subList(at, at + tail.size()).equals(tail)) {
                return at + tail.size();
            }
        }
        return -1;
    }

    private static List<Mention> longest(List<Mention> found, Sentence sentence) {
        Map<Tag, List<Mention>> byTag = new HashMap<>();
        found.forEach(mention -> byTag.computeIfAbsent(kind(mention.tag()), unused -> new ArrayList<>())
                .add(mention));
        return found.stream()
                .filter(mention -> byTag.get(kind(mention.tag())).stream().noneMatch(mention::within))
                .filter(mention -> found.stream().noneMatch(name -> isPartOf(mention, name)))
                .filter(mention -> !isLetter(mention, sentence) || isActing(mention, found, sentence))
                .sorted(ORDER)
                .toList();
    }

    private static boolean isLetter(Mention mention, Sentence sentence) {
        return mention.is(Tag.COMPANY)
                && mention.length() == 1
                && sentence.token(mention.from()).form().length() == 1;
    }

    // A name of one letter must stand where a company stands: before its verb, or behind "network".
    private static boolean isActing(Mention letter, List<Mention> found, Sentence sentence) {
        boolean verb = found.stream()
                        .anyMatch(next -> next.from() == letter.to()
                                && (next.is(Tag.AUXILIARY) || next.is(Tag.REPORT) || next.form() == Form.FINITE))
                || sentence.word(letter.to()).equals("'s");
        boolean noun = found.stream()
                .anyMatch(cue -> cue.to() == letter.from() && (cue.is(Tag.COMPANY_CUE) || cue.is(Tag.COMPANY_NOUN)));
        return verb || noun;
    }

    // A word inside a name or a place means nothing by itself; inside a technology only its verbs do.
    private static boolean isPartOf(Mention mention, Mention name) {
        boolean closed = switch (name.tag()) {
            case COMPANY, BRAND, PLACE, THIRD_PARTY ->
                mention.tag() != Tag.TECHNOLOGY
                        && (mention.tag() != Tag.AUDIENCE || name.is(Tag.PLACE))
                        && mention.tag() != Tag.COMPANY_CUE
                        && mention.tag() != Tag.TRIGGER;
            case TECHNOLOGY, AUDIENCE ->
                mention.is(Tag.THIRD_PARTY) && !name.is(Tag.AUDIENCE)
                        || mention.is(Tag.REPORT)
                        || mention.is(Tag.OTHER_OBJECT)
                        || mention.is(Tag.COMPANY_NOUN);
            default -> false;
        };
        return closed && mention.within(name);
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
