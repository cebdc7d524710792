package org.stancewatch.domain.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How many articles came in each of the latest hours, or days.
 *
 * @param last the hour or day of the last count, since 1970 in UTC
 * @param counts of consecutive hours or days, the latest last; zero or more each
 */
public record Counts(long last, List<Integer> counts) {

    public static final Counts NONE = new Counts(0, List.of());

    /** More than a hundred thousand years of hours. */
    private static final long FARTHEST = 1_000_000_000;

    public Counts {
        counts = List.copyOf(counts);
        if (Math.abs(last) > FARTHEST) {
            throw new IllegalArgumentException("counts: " + last + " is no hour or day");
        }
        counts.stream().filter(count -> count < 0).findFirst().ifPresent(count -> {
            throw new IllegalArgumentException("counts: " + count + " is negative");
        });
    }

    /** The first hour or day that is counted. */
    public long first() {
        return last - counts.size() + 1;
    }

    /** How many came in {@code period}; none where it is not kept. */
    public int at(long period) {
        return period < first() || period > last ? 0 : counts.get((int) (period - first()));
    }

    /** With one more in {@code period}; {@code kept} periods are kept, and what is older than they are is not counted. */
    Counts plus(long period, int kept) {
        long end = counts.isEmpty() ? period : Math.max(last, period);
        long begin = Math.max(end - kept + 1, counts.isEmpty() ? period : Math.min(first(), period));
        if (period < begin) {
            return this;
        }
        List<Integer> next = new ArrayList<>(until(end, (int) (end - begin + 1)));
        next.set((int) (period - begin), next.get((int) (period - begin)) + 1);
        return new Counts(end, next);
    }

    /** The counts of {@code length} periods, the last of which is {@code end}. */
    List<Integer> until(long end, int length) {
        return LongStream.rangeClosed(end - length + 1, end).mapToObj(this::at).toList();
    }

    long sum() {
        return counts.stream().mapToLong(Integer::longValue).sum();
    }
}
