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

    /** What of it lies in {@code other}; where nothing does, nothing at its end. */
    public OffsetRange within(OffsetRange other) {
        long begin = Math.min(Math.max(from, other.from), other.to);
        return new OffsetRange(begin, Math.max(begin, Math.min(to, other.to)));
    }

    public boolean contains(long offset) {
        return from <= offset && offset < to;
    }
}
