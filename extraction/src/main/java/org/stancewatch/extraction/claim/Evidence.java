package org.stancewatch.extraction.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.predicate.Predicate;

/** Cuts the shortest run of the original text that shows an act: from its actor or verb to its technology and condition. */
final class Evidence {

    private static final int ACTOR_GAP = 4;
    private static final int CLAUSE_REACH = 8;
    private static final int LONGEST_PHRASE = 14;
    private static final int OPENING_MARK = 1;
    private static final int LONGEST_TERM = 30;
    private static final Set<String> INSIDE = Set.of("\"", "'s", "'", "%", "&", "/", "$", "€", "£");
    private static final Set<String> JOINS = Set.of("and", "or", "et", "ou");
    private static final Set<String> RELATIVES =
            Set.of("qui", "que", "qu'", "dont", "où", "which", "that", "who", "where");

    private Evidence() {}

    static Quote of(Predicate predicate, Optional<UntilReader.Found> until, String text) {
        Reading reading = predicate.reading();
        int from = start(predicate);
        int core = Math.max(predicate.to(), predicate.theme().to());
        int to = closed(reading, from, trimmed(reading, core, end(predicate, until)));
        int begin = reading.sentence().token(from).start();
        return new Quote(text.substring(begin, reading.sentence().token(to - 1).end()), begin);
    }

    private static int start(Predicate predicate) {
        int verb = predicate.from();
        int theme = predicate.theme().from();
        int from = theme >= 0 && theme < verb && predicate.theme().named() && plain(predicate.reading(), theme, verb)
                ? theme
                : verb;
        boolean near = predicate.actorAt() >= 0
                && from - predicate.actorAt() <= ACTOR_GAP + 2
                && plain(predicate.reading(), predicate.actorAt(), from)
                && (isCarried(predicate) || !predicate.reading().has(Tag.REPORT, predicate.actorAt(), from))
                && !hangs(predicate);
        int start = near ? Math.min(from, predicate.actorAt()) : from;
        return isCarried(predicate) ? start : clauseStart(predicate.reading(), start);
    }

    // What hangs on another verb ("IBM announced to leave") begins with itself, or with who does both.
    private static boolean isCarried(Predicate predicate) {
        return predicate.reading().all(Tag.TRIGGER).stream()
                .filter(trigger -> trigger.from() >= predicate.from())
                .findFirst()
                .filter(trigger -> trigger.form() != Form.FINITE
                        && trigger.form() != Form.CONDITIONAL
                        && trigger.form() != Form.PARTICIPLE)
                .isPresent();
    }

    private static int clauseStart(Reading reading, int from) {
        int start = from;
        while (start > 0 && from - start < CLAUSE_REACH && !isBoundary(reading, start - 1)) {
            start--;
        }
        return start == 0 || isBoundary(reading, start - 1) ? start : from;
    }

    private static boolean isBoundary(Reading reading, int at) {
        return !reading.sentence().token(at).isWord() && !reading.word(at).equals("'s")
                || reading.at(Tag.CLAUSE, at).isPresent()
                || reading.at(Tag.REPORT, at).isPresent();
    }

    private static boolean plain(Reading reading, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Set.of(",", "(", "\"", ";", ":", "–").contains(reading.word(at))) {
                return false;
            }
        }
        return true;
    }

    // A gerund or a noun tells the act alone; its subject stands with another verb.
    private static boolean hangs(Predicate predicate) {
        return predicate.reading().all(Tag.TRIGGER).stream()
                .filter(trigger -> trigger.from() >= predicate.from())
                .findFirst()
                .filter(trigger -> trigger.form() == Form.GERUND
                        && predicate.reading().word(trigger.from() - 1).equals("en"))
                .isPresent();
    }

    private static int end(Predicate predicate, Optional<UntilReader.Found> until) {
        int end =
                phraseEnd(predicate, Math.max(predicate.to(), predicate.theme().to()));
        return until.filter(found -> found.from() >= predicate.to()
                        && found.from() <= end + OPENING_MARK
                        && found.to() - found.from() <= LONGEST_TERM)
                .map(found -> Math.max(end, found.to()))
                .orElse(end);
    }

    // "the generation of images | of people by its Gemini chatbot": the object goes on to the end of its phrase.
    private static int phraseEnd(Predicate predicate, int from) {
        Reading reading = predicate.reading();
        int last = Math.min(Math.max(from, predicate.zoneTo()), from + LONGEST_PHRASE);
        for (int at = from; at < last; at++) {
            if (endsPhrase(reading, at)) {
                return at;
            }
        }
        return Math.max(from, last);
    }

    private static boolean endsPhrase(Reading reading, int at) {
        boolean clause = reading.startingAt(Tag.CLAUSE, at).isPresent()
                && !joinsNouns(reading, at)
                && !RELATIVES.contains(reading.word(at));
        return clause
                || !reading.sentence().token(at).isWord()
                        && !Character.isDigit(reading.word(at).charAt(0))
                        && !INSIDE.contains(reading.word(at))
                || reading.startingAt(Tag.UNTIL, at).isPresent()
                || reading.startingAt(Tag.WHILE, at).isPresent()
                || reading.startingAt(Tag.REPORT, at).isPresent();
    }

    // "recognition and analysis software": what stands behind "and" is no clause of its own.
    private static boolean joinsNouns(Reading reading, int at) {
        return JOINS.contains(reading.word(at))
                && Stream.of(Tag.TRIGGER, Tag.AUXILIARY, Tag.PRONOUN, Tag.COMPANY, Tag.COMPANY_NOUN, Tag.REPORT)
                        .noneMatch(tag -> reading.startingAt(tag, at + 1).isPresent());
    }

    // A preposition whose object has been left out goes too, and a quotation mark that opens nothing.
    private static int trimmed(Reading reading, int core, int to) {
        int end = to;
        while (end > core
                && (reading.at(Tag.PREPOSITION, end - 1).isPresent()
                        || reading.word(end - 1).equals("\""))) {
            end--;
        }
        return end;
    }

    // A quotation opened inside is closed inside.
    private static int closed(Reading reading, int from, int to) {
        boolean open = false;
        boolean straight = false;
        for (int at = from; at < to; at++) {
            open = reading.word(at).equals("«") || open && !reading.word(at).equals("»");
            straight ^= reading.word(at).equals("\"");
        }
        boolean closes = open && reading.word(to).equals("»")
                || straight && reading.word(to).equals("\"");
        return closes ? to + 1 : to;
    }
}
