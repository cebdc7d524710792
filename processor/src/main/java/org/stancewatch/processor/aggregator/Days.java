package org.stancewatch.processor.aggregator;

import java.time.LocalDate;

/** Tells the ledgers of one partition what day it is, and passes each day that they wait for. */
interface Days {

    /** Tells what a day that has come changes of the pair that waits for it. */
    interface Passing {

        /**
         * Passes one day.
         *
         * @param time of what is told, milliseconds of the epoch
         */
        void pass(DueDate due, long time);
    }

    LocalDate today();

    /** Before {@code input} is kept: where it brings a later day, all days up to it are passed. */
    void reach(LedgerInput input);
}
