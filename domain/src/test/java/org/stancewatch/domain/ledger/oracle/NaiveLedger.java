package org.stancewatch.domain.ledger.oracle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.ledger.AlertType;

/**
 * The ledger once more, straight from design §3: everything computed anew, day by day, cell by cell. It shares nothing
 * with the ledger but the vocabulary of claims, and is there to disagree with it.
 */
record NaiveLedger(Cells cells, List<NaiveEvent> events) {

    static NaiveLedger of(Collection<ArticleClaims> articles) {
        List<Told> told = Told.current(articles);
        Cells cells = Cells.of(told);
        return new NaiveLedger(cells, Gathering.of(told, cells));
    }

    Answer asOf(LocalDate date) {
        Answer now = withoutNextChange(date);
        Optional<LocalDate> change = dates().stream()
                .filter(day -> day.isAfter(date))
                .filter(day -> !withoutNextChange(day).equals(now))
                .findFirst();
        return new Answer(now.events(), now.positions(), now.alerts(), now.firstHalt(), change);
    }

    /**
     * All but the next change. §3.4: an alert stands once its event is effective or first told; the position changes on the
     * effective day.
     */
    private Answer withoutNextChange(LocalDate date) {
        Walk today = Walk.until(date, events, cells);
        List<NaiveEvent> standing = events.stream()
                .filter(event ->
                        !event.day().isAfter(date) || !event.firstTold().isAfter(date))
                .toList();
        Walk announced = Walk.until(LocalDate.MAX, standing, cells);
        return new Answer(
                standing.stream()
                        .map(event -> Answer.inWords(event, announced.endOf(event), announced.isDisputed(event)))
                        .toList(),
                cells.all().stream()
                        .map(cell -> Answer.inWords(cell, today.stand(cell)))
                        .toList(),
                announced.alerts(date).stream().map(Answer::inWords).toList(),
                announced.alerts(date).stream()
                        .filter(alert -> alert.type() == AlertType.NEW_MORATORIUM)
                        .findFirst()
                        .map(Answer::inWords),
                Optional.empty());
    }

    /** Every date on which anything can change. */
    private TreeSet<LocalDate> dates() {
        TreeSet<LocalDate> dates =
                new TreeSet<>(Walk.until(LocalDate.MAX, events, cells).ends());
        events.forEach(event -> dates.addAll(List.of(event.day(), event.firstTold())));
        return dates;
    }
}
