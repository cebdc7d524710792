package org.stancewatch.processor.replay;

/**
 * Some records of a partition.
 *
 * @param from the first of them
 * @param to the first behind them
 */
public record OffsetRange(long from, long to) {

    public OffsetRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("offsets: " + from + " to " + to + " is no range");
        }
    }

    public boolean contains(long offset) {
        return from <= offset && offset < to;
    }
}
