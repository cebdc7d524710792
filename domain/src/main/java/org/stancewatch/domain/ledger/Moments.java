package org.stancewatch.domain.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** When something was told, every time, the earliest first. */
final class Moments {

    private final List<Instant> sorted = new ArrayList<>(1);

    void add(Instant moment) {
        int place = Collections.binarySearch(sorted, moment);
        sorted.add(place < 0 ? -place - 1 : place, moment);
    }

    /** Takes back {@code moment}, which was added. */
    void remove(Instant moment) {
        sorted.remove(Collections.binarySearch(sorted, moment));
    }

    boolean isEmpty() {
        return sorted.isEmpty();
    }

    Instant first() {
        return sorted.get(0);
    }
}
