package org.stancewatch.dashboard.view;

/** A place on a topic. */
public record At(int partition, long offset) {

    /** {@code partition-offset}. */
    @Override
    public String toString() {
        return partition + "-" + offset;
    }
}
