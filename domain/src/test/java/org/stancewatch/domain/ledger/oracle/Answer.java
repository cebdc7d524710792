package org.stancewatch.domain.ledger.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.Event;
import org.stancewatch.domain.ledger.Position;
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.StandingAlert;
import org.stancewatch.domain.ledger.Timeline;

/** What two implementations are compared by, in words, each list sorted; {@code positions} has a line a cell. */
record Answer(
        List<String> events,
        List<String> positions,
        List<String> alerts,
        Optional<String> firstHalt,
        Optional<LocalDate> nextChange) {

    Answer {
        events = events.stream().sorted().toList();
        positions = positions.stream().sorted().toList();
        alerts = alerts.stream().sorted().toList();
    }

    static Answer of(Timeline timeline, Collection<Scope> cells) {
        return new Answer(
                timeline.events().stream().map(Answer::inWords).toList(),
                cells.stream().map(cell -> inWords(cell, timeline)).toList(),
                timeline.alerts().stream()
                        .map(StandingAlert::content)
                        .map(Answer::inWords)
                        .toList(),
                timeline.firstHalt().map(StandingAlert::content).map(Answer::inWords),
                timeline.nextChange());
    }

    private static String inWords(Event event) {
        return event.act() + " " + event.scope() + " " + event.effective() + " on " + event.day()
                + end(event.until(), event.ends())
                + (event.silent() ? " silent" : "")
                + (event.disputed() ? " disputed" : "")
                + " by " + event.corroboration();
    }

    static String inWords(NaiveEvent event, Optional<LocalDate> ends, boolean disputed) {
        return event.act() + " " + event.scope() + " " + event.effective() + " on " + event.day()
                + end(event.until(), ends)
                + (event.isSilent() ? " silent" : "")
                + (disputed ? " disputed" : "")
                + " by " + event.publishers();
    }

    private static String inWords(AlertContent alert) {
        return alert.type() + " " + alert.act() + " " + alert.scope() + " " + alert.effective()
                + end(alert.until(), alert.ends())
                + alert.reverses().map(halt -> " reverses " + halt).orElse("")
                + (alert.partial() && endsAHalt(alert.type()) ? " partial" : "");
    }

    static String inWords(NaiveAlert alert) {
        return alert.type() + " " + alert.act() + " " + alert.scope() + " " + alert.effective()
                + end(alert.until(), alert.ends())
                + alert.reverses().map(halt -> " reverses " + halt).orElse("")
                + (alert.partial() && endsAHalt(alert.type()) ? " partial" : "");
    }

    /** The types of which the design says when they are partial. */
    private static boolean endsAHalt(AlertType type) {
        return type == AlertType.REVERSAL || type == AlertType.RELAXATION;
    }

    /** Which of several terms that end on one day is shown is no rule, nor is the choice of words. */
    private static String end(Optional<Until> until, Optional<LocalDate> ends) {
        return ends.map(end -> " until " + end).orElse(until.isPresent() ? " until a condition" : "");
    }

    /** What the narrowest positions that hold {@code cell} say. */
    private static String inWords(Scope cell, Timeline timeline) {
        List<Position> holders = timeline.positions().stream()
                .filter(position -> position.scope().contains(cell))
                .toList();
        return cell + " "
                + holders.stream()
                        .filter(holder -> holders.stream()
                                .noneMatch(other -> !other.scope().equals(holder.scope())
                                        && holder.scope().contains(other.scope())))
                        .map(position -> state(
                                position.stance(), position.since(), position.act(), position.until(), position.ends()))
                        .distinct()
                        .collect(Collectors.joining(" and "));
    }

    static String inWords(Scope cell, Stand stand) {
        return cell + " "
                + (stand.equals(Stand.NOTHING)
                        ? ""
                        : state(stand.stance(), stand.since(), stand.act(), stand.until(), stand.ends()));
    }

    private static String state(
            Stance stance, LocalDate since, Optional<?> act, Optional<Until> until, Optional<LocalDate> ends) {
        return stance + " since " + since + act.map(by -> " by " + by).orElse("") + end(until, ends);
    }

    /** What the two say otherwise, this one being the oracle's; empty where nothing. */
    List<String> differences(Answer ledger) {
        List<String> differences = new ArrayList<>();
        compare("event", events, ledger.events, differences);
        compare("position", positions, ledger.positions, differences);
        compare("alert", alerts, ledger.alerts, differences);
        compare(
                "first halt",
                firstHalt.stream().toList(),
                ledger.firstHalt.stream().toList(),
                differences);
        nextChange.filter(ledger::sleepsThrough).ifPresent(day -> differences.add("oracle alone: change on " + day));
        return differences;
    }

    /** The next change of the ledger may come early, for an event that changes nothing; it must not come late. */
    private boolean sleepsThrough(LocalDate day) {
        return nextChange.filter(next -> !next.isAfter(day)).isEmpty();
    }

    private static void compare(String what, List<String> oracle, List<String> ledger, List<String> differences) {
        without(ledger, oracle).forEach(line -> differences.add("oracle alone: " + what + " " + line));
        without(oracle, ledger).forEach(line -> differences.add("ledger alone: " + what + " " + line));
        if (oracle.size() != ledger.size() && Set.copyOf(oracle).equals(Set.copyOf(ledger))) {
            differences.add(what + "s: " + oracle.size() + " and " + ledger.size());
        }
    }

    private static List<String> without(List<String> some, List<String> all) {
        return all.stream().filter(line -> !some.contains(line)).toList();
    }
}
