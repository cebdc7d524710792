package org.stancewatch.domain.ledger.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.ledger.AlertType;

/** §3.4, §3.5: events by day, and the terms that end between them. */
final class Walk {

    private final Cells cells;
    private final Map<Scope, Stand> stands = new HashMap<>();
    private final List<NaiveAlert> alerts = new ArrayList<>();
    private final List<Lapse> lapses = new ArrayList<>();
    private final Set<NaiveEvent> disputed = new HashSet<>();
    private final Map<NaiveEvent, Optional<LocalDate>> given = new HashMap<>();
    private final Set<LocalDate> ends = new HashSet<>();

    /** A term that passed in one cell, and how the company stood there. */
    private record Lapse(Scope cell, LocalDate day, Stand stand) {}

    private Walk(Cells cells) {
        this.cells = cells;
    }

    /** What {@code events} lead to by the end of {@code date}. */
    static Walk until(LocalDate date, List<NaiveEvent> events, Cells cells) {
        Walk walk = new Walk(cells);
        events.stream()
                .filter(event -> !event.day().isAfter(date))
                .sorted(walk.inOrder())
                .forEach(walk::arrive);
        walk.endTermsBy(date);
        return walk;
    }

    /**
     * By day; on one day the wider before the narrower scope, then SUPPLY, then the order of the vocabulary. What the
     * design leaves open is settled as the ledger does: of overlapping scopes the one of more cells is the wider; then by
     * name.
     */
    private Comparator<NaiveEvent> inOrder() {
        return Comparator.comparing(NaiveEvent::day)
                .thenComparing(event -> -cells.within(event.scope()).size())
                .thenComparing(event -> event.actClass() != ActClass.SUPPLY)
                .thenComparing(NaiveEvent::act)
                .thenComparing(event -> event.scope().toString())
                .thenComparing(NaiveEvent::effective);
    }

    Stand stand(Scope cell) {
        return stands.getOrDefault(cell, Stand.NOTHING);
    }

    boolean isDisputed(NaiveEvent event) {
        return disputed.contains(event);
    }

    /** Every day on which a term ends, or would have. */
    Set<LocalDate> ends() {
        return ends;
    }

    /** The alerts that stand on {@code date}; no two of them in the same words. */
    List<NaiveAlert> alerts(LocalDate date) {
        Set<List<Object>> said = new HashSet<>();
        return Stream.concat(alerts.stream(), lapsed().stream())
                .filter(alert -> !alert.stands().isAfter(date))
                .map(alert -> said.add(alert.words()) ? alert : alert.byDay())
                .toList();
    }

    /** The one halt in force over the whole of {@code scope}. */
    Optional<NaiveEvent> theHaltOver(Scope scope) {
        Set<Optional<NaiveEvent>> halts = cells.within(scope).stream()
                .map(this::stand)
                .map(stand -> stand.isHalted() ? stand.deed() : Optional.<NaiveEvent>empty())
                .collect(Collectors.toSet());
        return halts.size() == 1 ? halts.iterator().next() : Optional.empty();
    }

    /** When {@code event} ends: an extension's duration counts from the end it prolongs, if it prolongs any. */
    Optional<LocalDate> endOf(NaiveEvent event) {
        if (event.actClass() != ActClass.EXTENSION) {
            return event.ends();
        }
        return given.getOrDefault(
                event, event.until().filter(Until.OnDate.class::isInstance).flatMap(until -> event.ends()));
    }

    private void arrive(NaiveEvent event) {
        endTermsBy(event.day());
        Map<Scope, Stand> before = new HashMap<>(stands);
        Arrival.Outcome outcome = new Arrival(event, cells, before).outcome();
        stands.putAll(outcome.after());
        outcome.after().values().forEach(stand -> stand.ends().ifPresent(ends::add));
        if (outcome.disputed()) {
            disputed.add(event);
        }
        if (event.actClass() == ActClass.EXTENSION) {
            outcome.about().forEach(cell -> prolong(event, cell, before));
        }
        if (!event.isSilent()) {
            Cells.byPlace(outcome.about()).forEach(scope -> alerts.add(alert(event, outcome, scope, before)));
        }
    }

    /** An extension gives the end that its widest cell has now, and takes back a lapse. */
    private void prolong(NaiveEvent event, Scope cell, Map<Scope, Stand> before) {
        given.putIfAbsent(event, stand(cell).ends());
        lapses.removeIf(lapse -> lapse.cell().equals(cell)
                && before.get(cell) != null
                && before.get(cell).isLapsed()
                && lapse.day().equals(before.get(cell).since()));
    }

    /** One alert a place, for what changed there; a halt ends as it tells, all else as its widest cell now does. */
    private NaiveAlert alert(NaiveEvent event, Arrival.Outcome outcome, Scope scope, Map<Scope, Stand> before) {
        List<Scope> there = outcome.about().stream().filter(scope::contains).toList();
        Stand widest = stand(there.get(0));
        boolean halt = event.actClass() == ActClass.HALT;
        return new NaiveAlert(
                outcome.type(),
                event.act(),
                scope,
                event.effective(),
                halt ? event.until() : widest.until(),
                halt ? event.ends() : widest.ends(),
                there.stream()
                        .map(cell -> before.getOrDefault(cell, Stand.NOTHING))
                        .filter(stand -> stand.isHalted() || outcome.type() == AlertType.EXTENSION)
                        .flatMap(stand -> stand.halt().stream())
                        .map(NaiveEvent::effective)
                        .min(Comparator.naturalOrder()),
                outcome.about().stream()
                        .anyMatch(cell -> goesOnBeyond(outcome.about(), before.getOrDefault(cell, Stand.NOTHING))),
                event.day(),
                event.firstTold().isBefore(event.day()) ? event.firstTold() : event.day());
    }

    /** §3.4, partial if narrower: whether the halt that {@code was} in one of {@code cells} goes on elsewhere. */
    private boolean goesOnBeyond(List<Scope> cells, Stand was) {
        return was.isHalted()
                && stands.entrySet().stream()
                        .filter(cell -> !cells.contains(cell.getKey()))
                        .anyMatch(cell -> cell.getValue().isHalted()
                                && cell.getValue().deed().equals(was.deed()));
    }

    /** §3.4, §3.5: the term passes. */
    private void endTermsBy(LocalDate date) {
        for (Scope cell : cells.all()) {
            Stand stand = stand(cell);
            stand.ends().filter(end -> !end.isAfter(date)).ifPresent(end -> {
                lapses.add(new Lapse(cell, end, stand));
                stands.put(cell, stand.lapsed(end));
            });
        }
    }

    /** An alert for each halt that lapsed on a day; where no news tells of it, it lapses in silence. */
    private List<NaiveAlert> lapsed() {
        return lapses.stream()
                .filter(lapse -> lapse.stand().isNews())
                .collect(Collectors.groupingBy(
                        lapse -> List.of(lapse.day(), lapse.stand().deed())))
                .values()
                .stream()
                .flatMap(Walk::lapseAlerts)
                .toList();
    }

    private static Stream<NaiveAlert> lapseAlerts(List<Lapse> together) {
        return Cells.byPlace(together.stream().map(Lapse::cell).toList()).stream()
                .map(scope -> lapseAlert(
                        scope,
                        together.stream()
                                .filter(lapse -> scope.contains(lapse.cell()))
                                .toList()));
    }

    private static NaiveAlert lapseAlert(Scope scope, List<Lapse> there) {
        LocalDate day = there.get(0).day();
        return new NaiveAlert(
                AlertType.LAPSE,
                Act.MORATORIUM,
                scope,
                PartialDate.of(day),
                Optional.empty(),
                Optional.empty(),
                there.stream()
                        .map(lapse -> lapse.stand().halt().orElseThrow().effective())
                        .min(Comparator.naturalOrder()),
                false,
                day,
                day);
    }
}
