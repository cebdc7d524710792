package org.stancewatch.processor.aggregator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/** The days of this machine: once a second it looks whether one has come that is waited for, though no news comes. */
final class WallDays implements Days {

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** What falls due in one look: bounds the transaction after a long outage. */
    private static final int DUE_AT_ONCE = 500;

    private final ProcessorContext<?, ?> context;

    WallDays(ProcessorContext<?, ?> context, LedgerStores stores, Passing passing) {
        this.context = context;
        context.schedule(
                LOOK,
                PunctuationType.WALL_CLOCK_TIME,
                now -> stores.due(today(), DUE_AT_ONCE).forEach(row -> {
                    stores.removeDue(row);
                    passing.pass(row.pair(), now);
                }));
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(Instant.ofEpochMilli(context.currentSystemTimeMs()), ZoneOffset.UTC);
    }

    @Override
    public void reach(LedgerInput input) {
        // News brings no day here.
    }
}
