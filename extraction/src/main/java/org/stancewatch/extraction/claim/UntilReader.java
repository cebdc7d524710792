package org.stancewatch.extraction.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.mention.Told;
import org.stancewatch.extraction.predicate.Predicate;

/** Reads what ends a halt: a date, a time or a condition. */
final class UntilReader {

    // "will stop once polls close" begins then; "won't sell once more than …" goes on.
    private static final Set<String> START_WORDS = Set.of("once", "soon");
    private static final Set<String> END_WORDS = Set.of("end", "fin");
    private static final int DATE_REACH = 3;
    private static final int LASTS_REACH = 5;
    private static final int SUBJECT_REACH = 3;
    private static final Set<Role> HALTS = EnumSet.of(Role.PAUSE, Role.FORBID, Role.DELAY, Role.EXTEND, Role.LIMIT);
    private static final int LEADS = 3;
    private static final int PUT_OFF_REACH = 20;
    private static final Set<String> TO = Set.of("to", "till", "à", "au", "aux");
    private static final Set<String> ENDS = Set.of(";", ".", "!", "?", "–", "—", "|", "»", "”", ")");

    /**
     * An end, and where it stands.
     *
     * @param until what ends the halt
     * @param from the first token of what tells it
     * @param to the token behind
     */
    record Found(Until until, int from, int to) {}

    private final Reading reading;
    private final TermReader terms;
    private final List<Told> dates;
    private final LocalDate published;
    private final String text;

    /** @param text the original text, from which conditions are quoted */
    UntilReader(Reading reading, List<Told> dates, LocalDate published, String text) {
        this.reading = reading;
        this.terms = new TermReader(reading);
        this.dates = dates;
        this.published = published;
        this.text = text;
    }

    Optional<Found> of(Predicate predicate) {
        return Stream.concat(terms.of(predicate), conjunction(predicate).stream())
                .min(Comparator.comparingInt(found -> distance(found, predicate)))
                .or(() -> putOff(predicate));
    }

    /** The end that a sentence without an act tells of a halt: "the pause will last a year". */
    Optional<Found> lasting() {
        return reading.all(Tag.LASTS).stream()
                .filter(lasts -> isOfHalt(lasts) && !reading.has(Tag.HEDGE, lasts.from() - SUBJECT_REACH, lasts.to()))
                .flatMap(lasts -> Stream.concat(
                        reading.between(Tag.UNIT, lasts.to(), lasts.to() + LASTS_REACH)
                                .flatMap(unit -> terms.told(unit).stream()),
                        reading.between(Tag.UNTIL, lasts.to(), lasts.to() + LASTS_REACH)
                                .filter(until ->
                                        reading.at(Tag.OPEN_END, until.from()).isEmpty())
                                .flatMap(until -> end(until).stream())))
                .findFirst();
    }

    private boolean isOfHalt(Mention lasts) {
        return reading.has(Tag.PRONOUN, lasts.from() - SUBJECT_REACH, lasts.from())
                || reading.has(Tag.ANAPHOR, 0, lasts.from())
                || reading.between(Tag.TRIGGER, 0, lasts.from())
                        .anyMatch(trigger -> trigger.form() == Form.NOUN && HALTS.contains(trigger.role()));
    }

    private static int distance(Found found, Predicate predicate) {
        return Math.max(found.from() - predicate.to(), predicate.from() - found.to());
    }

    // "postponed again, to December"
    private Optional<Found> putOff(Predicate predicate) {
        return predicate.rule().contains(Role.DELAY.name())
                ? dates.stream()
                        .filter(told -> told.from() >= predicate.to() && told.from() <= predicate.to() + PUT_OFF_REACH)
                        .filter(told -> TO.contains(reading.word(told.from() - 1)))
                        .findFirst()
                        .map(told -> new Found(new Until.OnDate(ahead(told.date())), told.from() - 1, told.to()))
                : Optional.empty();
    }

    // A month without its year.
    private PartialDate ahead(PartialDate date) {
        return date.isDay() || !date.last().isBefore(published)
                ? date
                : PartialDate.of(YearMonth.from(date.first()).plusYears(1));
    }

    private Optional<Found> conjunction(Predicate predicate) {
        return reading.all(Tag.UNTIL, Tag.WHILE).stream()
                .filter(mention -> mention.from() >= predicate.to() || mention.from() <= 1)
                .filter(mention -> reading.at(Tag.OPEN_END, mention.from()).isEmpty())
                .filter(mention -> !skips(mention, predicate) && !isJoined(mention.to()))
                .map(this::end)
                .flatMap(Optional::stream)
                .findFirst();
    }

    // Another verb of stance between the halt and the word means that it ends that one, not this.
    private boolean skips(Mention mention, Predicate predicate) {
        boolean contrast = reading.word(mention.from()).equals("while")
                && (mention.from() <= 1
                        || reading.startingAt(Tag.COMPANY, mention.to()).isPresent());
        boolean refuses = predicate.rule().startsWith("NOT") || predicate.rule().startsWith("REFUSE");
        boolean merelyBefore = Set.of("before", "avant").contains(reading.word(mention.from())) && !refuses;
        boolean starts = START_WORDS.contains(reading.word(mention.to() - 1)) && !refuses;
        boolean dated = dates.stream().anyMatch(date -> date.from() >= mention.to() && date.from() <= mention.to() + 2);
        boolean otherVerb = reading.between(Tag.TRIGGER, predicate.to(), mention.from())
                .anyMatch(trigger -> trigger.form() == Form.FINITE
                        || trigger.form() == Form.INFINITIVE
                                && reading.endingAt(Tag.AUXILIARY, trigger.from())
                                        .isPresent());
        boolean joined =
                reading.sentence().tokens().subList(Math.min(predicate.to(), mention.from()), mention.from()).stream()
                        .anyMatch(token -> token.is("and") || token.is("et"));
        boolean parted =
                reading.sentence().tokens().subList(Math.min(predicate.to(), mention.from()), mention.from()).stream()
                        .anyMatch(token -> token.is(";"));
        return contrast
                || parted
                || starts
                || otherVerb && joined
                || merelyBefore && !dated
                || mention.from() - predicate.to() > 40;
    }

    // "before and during the campaign"
    private boolean isJoined(int at) {
        return Set.of("and", "or", "et", "ou").contains(reading.word(at));
    }

    private Optional<Found> end(Mention mention) {
        Optional<Told> date = dates.stream()
                .filter(told -> told.from() >= mention.from() && told.from() <= mention.to() + DATE_REACH)
                .findFirst();
        if (date.isPresent()) {
            return mention.is(Tag.UNTIL)
                    ? Optional.of(new Found(
                            new Until.OnDate(lastDay(date.get(), mention.to())),
                            mention.from(),
                            date.get().to()))
                    : Optional.empty();
        }
        int from = mention.is(Tag.UNTIL) ? mention.to() : mention.from();
        int to = conditionEnd(from);
        if (to - from < 2) {
            return Optional.empty();
        }
        String words = text.substring(
                reading.sentence().token(from).start(),
                reading.sentence().token(to - 1).end());
        return Optional.of(new Found(new Until.Condition(words), mention.from(), to));
    }

    // "until the end of September": its last day.
    private PartialDate lastDay(Told told, int from) {
        boolean end = reading.sentence().tokens().subList(from, told.to()).stream()
                .anyMatch(token -> END_WORDS.contains(token.word()));
        return end ? PartialDate.of(told.date().last()) : told.date();
    }

    // "While we look into it, we pause": a condition that leads ends at its comma.
    private int conditionEnd(int from) {
        boolean leads = from <= LEADS;
        for (int at = from; at < reading.size(); at++) {
            boolean quote = reading.word(at).equals("\"") && at > from + 1;
            boolean speech = reading.word(at).equals(",") && (leads || speechFollows(at + 1));
            if (ENDS.contains(reading.word(at)) || quote || speech) {
                return at;
            }
        }
        return reading.size();
    }

    private boolean speechFollows(int at) {
        return reading.has(Tag.REPORT, at, at + 4)
                || reading.startingAt(Tag.COMPANY, at).isPresent()
                || Set.of("but", "mais", "and", "et", "or", "ou").contains(reading.word(at));
    }
}
