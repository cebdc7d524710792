package org.stancewatch.processor.aggregator;

/** What day it is to ledgers. */
public enum Calendar {
    /** That of this machine, in UTC: live news is acted on today. */
    OF_THE_WALL,
    /**
     * That of the latest news, and in the end that of a closing mark: a replay tells each thing on the day on which it would
     * have been told.
     */
    OF_THE_NEWS
}
