package org.stancewatch.ingest.watch;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.stancewatch.ingest.store.Errand;

/**
 * How many errands are under way at once, and how many of them of one sort: a hundred servers that never answer, or a hundred
 * thousand pages after a first start, leave room for the rest. Entered by one thread, left by any.
 */
final class Lanes {

    /** Sorts of errands, each with the share of all, in quarters, that it may take at most; no two of them take all. */
    private enum Lane {
        LIST(2),
        PAGE(2),
        CORRECTION(1),
        /** What failed the last time most likely waits for its timeout again. */
        TROUBLED(1);

        private final int quarters;

        Lane(int quarters) {
            this.quarters = quarters;
        }

        static Lane of(Errand errand) {
            return switch (errand.kind()) {
                case LOOK -> CORRECTION;
                case SOURCE -> errand.tries() > 0 ? TROUBLED : LIST;
                case PAGE -> errand.tries() > 0 ? TROUBLED : PAGE;
            };
        }

        int most(int all) {
            return Math.max(1, all * quarters / 4);
        }
    }

    private final Semaphore free;
    private final Map<Lane, Semaphore> freeOf = new EnumMap<>(Lane.class);

    Lanes(int most) {
        free = new Semaphore(most);
        for (Lane lane : Lane.values()) {
            freeOf.put(lane, new Semaphore(lane.most(most)));
        }
    }

    /** Whether anything may be begun. */
    boolean isFree() {
        return free.availablePermits() > 0;
    }

    /** Whether {@code errand} may be begun; it then is under way until it leaves. */
    boolean tryEnter(Errand errand) {
        if (!free.tryAcquire()) {
            return false;
        }
        boolean entered = of(errand).tryAcquire();
        if (!entered) {
            free.release();
        }
        return entered;
    }

    /** What entered is no longer under way. */
    void leave(Errand errand) {
        of(errand).release();
        free.release();
    }

    private Semaphore of(Errand errand) {
        return Objects.requireNonNull(freeOf.get(Lane.of(errand)));
    }
}
