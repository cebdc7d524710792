package org.stancewatch.domain.ledger;

import java.util.BitSet;
import java.util.Collection;

/** The numbers of the voices of some sources, remembered for as long as neither changes. */
final class VoiceSet {

    private BitSet numbers = new BitSet();
    private int asOf = -1;

    /** The numbers of the voices of {@code sources}; not to be changed. */
    BitSet of(Voices voices, Collection<Source> sources) {
        if (asOf != voices.changes()) {
            numbers = voices.numbersOf(sources);
            asOf = voices.changes();
        }
        return numbers;
    }

    /** The sources have changed. */
    void forget() {
        asOf = -1;
    }
}
