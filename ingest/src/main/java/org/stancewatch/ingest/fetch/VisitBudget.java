package org.stancewatch.ingest.fetch;

/** How many requests each host has had today. */
@FunctionalInterface
public interface VisitBudget {

    /** Counts one more request to {@code host}; how many it has had today with this one. */
    int count(String host);
}
