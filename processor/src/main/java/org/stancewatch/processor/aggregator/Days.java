package org.stancewatch.processor.aggregator;

import java.time.LocalDate;
import org.stancewatch.domain.claim.Pair;

/** Tells the ledgers of one partition what day it is, and passes each day that they wait for. */
interface Days {

    /** Tells what a day that has come changes of {@code pair}. */
    interface Passing {

        /** @param time of what is told, milliseconds of the epoch */
        void pass(Pair pair, long time);
    }

    LocalDate today();

    /** Before {@code input} is kept: where it brings a later day, all days up to it are passed. */
    void reach(LedgerInput input);
}
