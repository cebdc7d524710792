package org.stancewatch.extraction.gate;

import java.util.BitSet;

/**
 * What a phrase that the gate looks for stands for.
 *
 * @param kinds kinds of {@link Evidence}
 * @param heads patterns whose first half it is, other words between
 * @param tails patterns whose second half it is
 */
record Clue(int kinds, BitSet heads, BitSet tails) {

    /** No pattern; never changed. */
    static final BitSet NONE = new BitSet();

    static Clue of(int kinds) {
        return new Clue(kinds, NONE, NONE);
    }

    Clue with(Clue other) {
        return new Clue(kinds | other.kinds, union(heads, other.heads), union(tails, other.tails));
    }

    private static BitSet union(BitSet one, BitSet other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }

    /** The same phrase, which means much else too, and is no company beside itself. */
    Clue common() {
        return new Clue(kinds & ~Evidence.COMPANY | Evidence.COMMON, heads, tails);
    }

    boolean is(int any) {
        return (kinds & any) != 0;
    }
}
