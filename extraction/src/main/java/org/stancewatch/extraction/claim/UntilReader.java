package org.stancewatch.extraction.claim;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.mention.Told;
import org.stancewatch.extraction.predicate.Predicate;

/** Reads what ends a halt: a date, a time or a condition. */
final class UntilReader {

    private static final Set<String> FOR = Set.of(
            "for", "pendant", "pour", "durant", "during", "d'", "de", "another", "least", "moins", "next", "of",
            "about");
    private static final Set<String> PAST =
            Set.of("ago", "earlier", "later", "old", "before", "after", "plus", "après", "auparavant", "avant");
    // "will stop once polls close" begins then; "won't sell once more than …" goes on.
    private static final Set<String> START_WORDS = Set.of("once", "soon");
    private static final Set<String> END_WORDS = Set.of("end", "fin");
    private static final int DATE_REACH = 3;
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
    private final List<Told> dates;
    private final String text;

    /** @param text the original text, from which conditions are quoted */
    UntilReader(Reading reading, List<Told> dates, String text) {
        this.reading = reading;
        this.dates = dates;
        this.text = text;
    }

    Optional<Found> of(Predicate predicate) {
        return duration(predicate).or(() -> conjunction(predicate));
    }

    private Optional<Found> duration(Predicate predicate) {
        return reading.all(Tag.UNIT).stream()
                .filter(unit -> unit.from() >= predicate.zoneFrom() && unit.from() < predicate.zoneTo())
                .filter(unit -> !PAST.contains(reading.word(unit.to())))
                .filter(unit -> reading.at(Tag.AUDIENCE, unit.from()).isEmpty())
                .flatMap(unit -> duration(unit).stream())
                .findFirst();
    }

    private Optional<Found> duration(Mention unit) {
        int at = unit.from() - 1;
        int count = count(at);
        int from = reading.endingAt(Tag.NUMBER, unit.from()).map(Mention::from).orElse(at);
        boolean another = reading.word(at).equals("another");
        if (count == 0 && !another || !(another || isTerm(from, unit))) {
            return Optional.empty();
        }
        return Optional.of(new Found(new Until.Term(period(another ? 1 : count, unit.value())), from, unit.to()));
    }

    private boolean isTerm(int from, Mention unit) {
        if (Set.of("a", "depuis", "since", "after", "par", "per").contains(reading.word(from - 1))
                        && reading.word(from - 2).equals("y")
                || Set.of("depuis", "since", "after", "par", "per", "in", "les", "il")
                        .contains(reading.word(from - 1))) {
            return false;
        }
        boolean carried = FOR.contains(reading.word(from - 1)) || FOR.contains(reading.word(from - 2));
        boolean adjective = reading.all(Tag.TRIGGER).stream()
                .anyMatch(trigger -> trigger.from() >= unit.to()
                        && trigger.from() <= unit.to() + 1
                        && (trigger.role() == Role.PAUSE
                                || trigger.role() == Role.FORBID
                                || trigger.role() == Role.EXTEND));
        return carried || adjective;
    }

    private int count(int at) {
        Optional<Mention> number = reading.endingAt(Tag.NUMBER, at + 1);
        if (number.isPresent()) {
            return Integer.parseInt(number.get().value());
        }
        String word = reading.word(at);
        return !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(word)
                : 0;
    }

    private static Period period(int count, String unit) {
        return switch (unit) {
            case "D" -> Period.ofDays(count);
            case "W" -> Period.ofDays(count * 7);
            case "M" -> count % 12 == 0 ? Period.ofYears(count / 12) : Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }

    private Optional<Found> conjunction(Predicate predicate) {
        return reading.all(Tag.UNTIL, Tag.WHILE).stream()
                .filter(mention -> mention.from() >= predicate.to() || mention.from() <= 1)
                .filter(mention -> reading.at(Tag.OPEN_END, mention.from()).isEmpty())
                .filter(mention -> !skips(mention, predicate))
                .map(this::end)
                .flatMap(Optional::stream)
                .findFirst();
    }

    // Another verb of stance between the halt and the word means that it ends that one, not this.
    private boolean skips(Mention mention, Predicate predicate) {
        boolean contrast = reading.word(mention.from()).equals("while")
                && reading.startingAt(Tag.COMPANY, mention.to()).isPresent();
        boolean merelyBefore = Set.of("before", "avant").contains(reading.word(mention.from()))
                && !predicate.rule().startsWith("NOT")
                && !predicate.rule().startsWith("REFUSE");
        boolean starts = START_WORDS.contains(reading.word(mention.to() - 1))
                && !predicate.rule().startsWith("NOT")
                && !predicate.rule().startsWith("REFUSE");
        boolean dated = dates.stream().anyMatch(date -> date.from() >= mention.to() && date.from() <= mention.to() + 2);
        boolean otherVerb = reading.between(Tag.TRIGGER, predicate.to(), mention.from())
                .anyMatch(trigger -> trigger.form() == org.stancewatch.extraction.lexicon.Form.FINITE
                        || trigger.form() == org.stancewatch.extraction.lexicon.Form.INFINITIVE
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

    private int conditionEnd(int from) {
        for (int at = from; at < reading.size(); at++) {
            boolean quote = reading.word(at).equals("\"") && at > from + 1;
            boolean speech = reading.word(at).equals(",") && speechFollows(at + 1);
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
