package org.stancewatch.processor.aggregator;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The days of the news: it is the day of the latest article that any ledger of the partition has been told of. What falls due
 * between two articles is told on its own day, before the later one is kept. Kept with the ledgers, so that a restart goes on with it.
 */
final class NewsDays implements Days {

    private final LedgerStores stores;
    private final Passing passing;
    private LocalDate today;

    NewsDays(LedgerStores stores, Passing passing) {
        this.stores = stores;
        this.passing = passing;
        this.today = stores.newsDay();
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public void reach(LedgerInput input) {
        dayOf(input).filter(day -> day.isAfter(today)).ifPresent(this::passTo);
    }

    /** A verdict is of no day of the news: analysts look back. */
    private static Optional<LocalDate> dayOf(LedgerInput input) {
        if (input instanceof LedgerInput.Told told) {
            return Optional.of(LocalDate.ofInstant(told.claims().published(), ZoneOffset.UTC));
        }
        return input instanceof LedgerInput.Closed closed ? Optional.of(closed.asOf()) : Optional.empty();
    }

    private void passTo(LocalDate day) {
        for (List<DueDate> due = dueBy(day); !due.isEmpty(); due = dueBy(day)) {
            pass(due.get(0));
        }
        today = day;
        stores.putNewsDay(day);
    }

    private List<DueDate> dueBy(LocalDate day) {
        return stores.due(LocalDate.EPOCH, day, 1);
    }

    private void pass(DueDate due) {
        today = due.day().isAfter(today) ? due.day() : today;
        stores.removeDue(due);
        passing.pass(due, today.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    }
}
