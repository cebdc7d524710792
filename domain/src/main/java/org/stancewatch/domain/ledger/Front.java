package org.stancewatch.domain.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.TreeSet;

/** The first few of many in a total order: enough to say which are first, without keeping the many. */
final class Front<T> {

    private final Comparator<T> order;
    private final int capacity;
    private final TreeSet<T> kept;
    private int total;

    /** An empty one, which keeps {@code capacity} of what is added. */
    Front(Comparator<T> order, int capacity) {
        this.order = order;
        this.capacity = capacity;
        this.kept = new TreeSet<>(order);
    }

    void add(T one) {
        boolean whole = kept.size() == total;
        total++;
        if (whole || order.compare(one, kept.last()) < 0) {
            kept.add(one);
        }
        if (kept.size() > capacity) {
            kept.pollLast();
        }
    }

    /** Takes back {@code one}, which was added. */
    void remove(T one) {
        kept.remove(one);
        total--;
    }

    /** Whether the first {@code number} of all are known: when many of the first were taken back, they no longer are. */
    boolean knows(int number) {
        return kept.size() >= Math.min(number, total);
    }

    int total() {
        return total;
    }

    T first() {
        return kept.first();
    }

    Collection<T> all() {
        return Collections.unmodifiableCollection(kept);
    }
}
