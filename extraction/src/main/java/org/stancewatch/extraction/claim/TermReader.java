package org.stancewatch.extraction.claim;

import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.predicate.Predicate;

/** Reads for how long: "for twelve months", "a year-long pause". */
final class TermReader {

    private static final Set<String> FOR = Set.of(
            "for", "pendant", "pour", "durant", "during", "d'", "de", "another", "least", "moins", "next", "of",
            "about");
    private static final Set<String> PAST =
            Set.of("ago", "earlier", "later", "old", "before", "after", "plus", "après", "auparavant", "avant");
    private static final int ADJECTIVE_REACH = 2;
    private static final int DAYS_OF_WEEK = 7;

    private final Reading reading;

    TermReader(Reading reading) {
        this.reading = reading;
    }

    /** The terms told in the clause of {@code predicate}. */
    Stream<UntilReader.Found> of(Predicate predicate) {
        return reading.all(Tag.UNIT).stream()
                .filter(unit -> unit.from() >= predicate.zoneFrom() && unit.from() < predicate.zoneTo()
                        || prolongs(unit, predicate))
                .filter(unit -> !PAST.contains(reading.word(unit.to())))
                .filter(unit -> reading.at(Tag.AUDIENCE, unit.from()).isEmpty())
                .flatMap(unit -> duration(unit).stream());
    }

    // "Prolongs the pause, and told them to expect it to run for another month"
    private boolean prolongs(Mention unit, Predicate predicate) {
        return predicate.act() == Act.EXTENSION && unit.from() >= predicate.to() && isAnother(unit.from() - 1);
    }

    private Optional<UntilReader.Found> duration(Mention unit) {
        int at = unit.from() - 1;
        int count = count(at);
        int from = reading.endingAt(Tag.NUMBER, unit.from()).map(Mention::from).orElse(at);
        return isAnother(at) || count > 0 && isTerm(from, unit) ? told(unit) : Optional.empty();
    }

    private boolean isAnother(int at) {
        return reading.word(at).equals("another");
    }

    /** The term of which {@code unit} is the unit, whatever stands around it. */
    Optional<UntilReader.Found> told(Mention unit) {
        int at = unit.from() - 1;
        int count = isAnother(at) ? 1 : count(at);
        int from = reading.endingAt(Tag.NUMBER, unit.from()).map(Mention::from).orElse(at);
        return count == 0
                ? Optional.empty()
                : Optional.of(new UntilReader.Found(new Until.Term(period(count, unit.value())), from, unit.to()));
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
                        && trigger.from() <= unit.to() + ADJECTIVE_REACH
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
            case "W" -> Period.ofDays(count * DAYS_OF_WEEK);
            case "M" -> count % 12 == 0 ? Period.ofYears(count / 12) : Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }
}
