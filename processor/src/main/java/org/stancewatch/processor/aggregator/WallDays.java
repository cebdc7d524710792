package org.stancewatch.processor.aggregator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.stancewatch.processor.generation.KeptRole;

/** The days of this machine: once a second it looks whether one has come that is waited for, though no news comes. */
final class WallDays implements Days {

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** What falls due in one look: bounds the transaction after a long outage. */
    private static final int DUE_AT_ONCE = 500;

    private final ProcessorContext<?, ?> context;
    private final KeptRole role;

    WallDays(ProcessorContext<?, ?> context, LedgerStores stores, KeptRole role, Passing passing) {
        this.context = context;
        this.role = role;
        context.schedule(
                LOOK,
                PunctuationType.WALL_CLOCK_TIME,
                now -> stores.due(first(), today(), DUE_AT_ONCE).forEach(row -> {
                    stores.removeDue(row);
                    passing.pass(row, now);
                }));
    }

    /** What is to be told at once waits for a partition that tells. */
    private LocalDate first() {
        return role.isActive() ? DueDate.AT_ONCE : DueDate.AT_ONCE.plusDays(1);
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
