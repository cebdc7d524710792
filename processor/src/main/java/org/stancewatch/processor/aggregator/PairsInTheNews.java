package org.stancewatch.processor.aggregator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import org.stancewatch.domain.claim.Pair;

/**
 * The ledgers that are kept counted, over all partitions of an application, so that its memory does not grow with their number.
 * For the threads of one application.
 */
public final class PairsInTheNews {

    /** How many claims are kept counted: about a kilobyte each. */
    private static final int COUNTED = 100_000;

    /** What a ledger takes besides its claims, in claims. */
    private static final int LEDGER = 20;

    /** A giant story counts as half of the room, so that the largest is kept too. */
    private final Cache<Key, PairState> states = Caffeine.newBuilder()
            .maximumWeight(COUNTED)
            .weigher((Key key, PairState state) -> Math.min(state.ledger().size() + LEDGER, COUNTED / 2))
            .executor(Runnable::run)
            .build();

    /** What a partition knew when it was last here is not what it knows when it comes back: each stay has keys of its own. */
    private record Key(Object stay, Pair pair) {}

    /** The pairs of one partition, for as long as it stays. */
    Partition partition() {
        return new Partition(new Object());
    }

    final class Partition {

        private final Object stay;

        private Partition(Object stay) {
            this.stay = stay;
        }

        /** The state of {@code pair}; {@code load} makes it where it is not at hand. */
        PairState get(Pair pair, Function<Pair, PairState> load) {
            return states.get(new Key(stay, pair), key -> load.apply(key.pair()));
        }

        /** Keeps {@code state} at hand, as it has become. */
        void put(PairState state) {
            states.put(new Key(stay, state.pair()), state);
        }

        void forget(Pair pair) {
            states.invalidate(new Key(stay, pair));
        }
    }
}
