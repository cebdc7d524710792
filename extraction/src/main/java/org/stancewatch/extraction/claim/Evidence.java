package org.stancewatch.extraction.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.mention.Told;
import org.stancewatch.extraction.predicate.Predicate;

/**
 * Cuts the run of the original text that shows an act: the clause that tells it, from its subject to the end of its object, with the
 * date, the term or the condition that goes with it.
 */
final class Evidence {

    private static final int SUBJECT_REACH = 20;
    private static final int LONGEST_PHRASE = 40;
    private static final int LONGEST_TERM = 30;
    private static final int DATE_REACH = 2;
    private static final Set<String> INSIDE = Set.of("'s", "'", "%");
    private static final Set<String> RELATIVES = Set.of("that", "que", "qu'");
    private static final Set<String> INSIDE_OBJECT =
            Set.of("\"", "'s", "'", "%", "&", "/", "$", "€", "£", "“", "”", "«", "»", "(", ")");

    private final Predicate predicate;
    private final Reading reading;
    private final Coordination coordination;
    private final Optional<UntilReader.Found> until;
    private final List<Told> dates;

    Evidence(Predicate predicate, Optional<UntilReader.Found> until, List<Told> dates) {
        this.predicate = predicate;
        this.reading = predicate.reading();
        this.coordination = new Coordination(reading);
        this.until = until;
        this.dates = dates;
    }

    /** The quote from {@code text}, the original one. */
    Quote in(String text) {
        int from = start();
        int core = Math.max(predicate.to(), predicate.theme().to());
        int to = closed(from, trimmed(core, end(core)));
        int begin = reading.sentence().token(from).start();
        return new Quote(text.substring(begin, reading.sentence().token(to - 1).end()), begin);
    }

    // The clause begins behind the mark, the verb of saying or the conjunction before its subject.
    private int start() {
        boolean carried = isCarried();
        int start = subject(carried);
        while (start > 0 && !bounds(start - 1, carried)) {
            start--;
        }
        return start;
    }

    private boolean bounds(int at, boolean carried) {
        boolean mark = !reading.sentence().token(at).isWord() && !INSIDE.contains(reading.word(at));
        return mark || !carried && reading.at(Tag.REPORT, at).isPresent() || isClause(at);
    }

    private boolean isClause(int at) {
        return reading.at(Tag.CLAUSE, at).isPresent()
                && reading.at(Tag.ATTACHED, at).isEmpty()
                && reading.at(Tag.OPEN_END, at).isEmpty();
    }

    // An infinitive, a gerund or a noun hangs on another verb: "announced to leave", "took the decision to leave".
    private boolean isCarried() {
        return reading.all(Tag.TRIGGER).stream()
                .filter(trigger -> trigger.from() >= predicate.from())
                .findFirst()
                .filter(trigger ->
                        Set.of(Form.INFINITIVE, Form.GERUND, Form.NOUN).contains(trigger.form()))
                .filter(trigger -> !reading.has(Tag.AUXILIARY, predicate.from(), trigger.from()))
                .isPresent();
    }

    // Where subject or object first stand before the verb; the subject of a verb of saying is none of the clause said.
    private int subject(boolean carried) {
        int theme = predicate.theme().from();
        boolean before =
                theme >= 0 && theme < predicate.from() && predicate.theme().named() && isPlain(theme);
        int first = before ? theme : predicate.from();
        int actor = predicate.actorAt();
        boolean near = actor >= 0
                && actor < first
                && first - actor <= SUBJECT_REACH
                && reading.sentence().tokens().subList(actor, first).stream()
                        .noneMatch(token -> token.is(";") || token.is(":"));
        return near && (carried || !reading.has(Tag.REPORT, actor, first)) ? actor : first;
    }

    private boolean isPlain(int from) {
        return reading.sentence().tokens().subList(from, predicate.from()).stream()
                .noneMatch(token -> Set.of(",", "(", "\"", ";", ":", "–").contains(token.word()));
    }

    private int end(int core) {
        int last = Math.min(reading.size(), core + LONGEST_PHRASE);
        int at = core;
        while (at < last && (isTerm(at) || !ends(at))) {
            at = isTerm(at) ? until.orElseThrow().to() : at + 1;
        }
        return Math.min(at, reading.size());
    }

    private boolean isTerm(int at) {
        return until.filter(found -> found.from() >= predicate.to() && found.to() - found.from() <= LONGEST_TERM)
                .filter(found -> at >= found.from() - 1 && at < found.to())
                .isPresent();
    }

    private boolean ends(int at) {
        if (reading.word(at).equals(",")) {
            return !coordination.isListed(at) && !isDated(at);
        }
        boolean mark = !reading.sentence().token(at).isWord() && !INSIDE_OBJECT.contains(reading.word(at));
        return mark || isClause(at) && !coordination.joinsNouns(at) && !RELATIVES.contains(reading.word(at));
    }

    // "…, on Friday"
    private boolean isDated(int comma) {
        return reading.at(Tag.CLAUSE, comma + 1).isEmpty()
                && dates.stream().anyMatch(date -> date.from() > comma && date.from() - comma - 1 <= DATE_REACH);
    }

    // A preposition whose object has been left out goes too, and a mark that opens nothing.
    private int trimmed(int core, int to) {
        int end = to;
        while (end > core
                && (reading.at(Tag.PREPOSITION, end - 1).isPresent()
                        || !reading.sentence().token(end - 1).isWord())) {
            end--;
        }
        return end;
    }

    // A quotation opened inside is closed inside.
    private int closed(int from, int to) {
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
