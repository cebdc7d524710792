package org.stancewatch.benchmarks;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a server of feeds sees of who asks it, and how late: a look is due so long after the end of the one before. */
final class LookFigures {

    private static final double MILLION = 1e6;

    private final Duration interval;
    private final Map<Integer, Long> ended = new HashMap<>();
    private final List<Long> late = new ArrayList<>();
    private final Set<String> connections = new HashSet<>();
    private int looks;
    private int unchanged;
    private int pages;
    private int robots;

    LookFigures(Duration interval) {
        this.interval = interval;
    }

    synchronized void connection(InetSocketAddress here, InetSocketAddress there) {
        connections.add(here + " " + there);
    }

    synchronized void begins(ServedFeed feed) {
        looks++;
        Long before = ended.get(feed.number());
        if (before != null && !isFailing(feed)) {
            late.add(System.nanoTime() - before - interval.toNanos());
        }
    }

    synchronized void ends(ServedFeed feed) {
        ended.put(feed.number(), System.nanoTime());
    }

    synchronized void unchanged() {
        unchanged++;
    }

    synchronized void page() {
        pages++;
    }

    synchronized void robots() {
        robots++;
    }

    /** Whoever asked before has stopped. */
    synchronized void forget() {
        ended.clear();
        next();
    }

    /** In a line, what came since the last; begins anew. */
    synchronized String next() {
        late.sort(Long::compare);
        String line = String.format(
                Locale.ROOT,
                "%d %d %d %d %d %d %.0f %.0f %.0f",
                looks,
                unchanged,
                pages,
                robots,
                connections.size(),
                ended.size(),
                late(0.5),
                late(0.99),
                late(1));
        looks = 0;
        unchanged = 0;
        pages = 0;
        robots = 0;
        connections.clear();
        late.clear();
        return line;
    }

    /** Of those that succeed: after a failure others rules hold. */
    private static boolean isFailing(ServedFeed feed) {
        return feed.manner().compareTo(ServedFeed.Manner.PLAIN) < 0;
    }

    /** Milliseconds. */
    private double late(double share) {
        return late.isEmpty() ? Double.NaN : late.get((int) Math.ceil(share * late.size()) - 1) / MILLION;
    }
}
