package org.stancewatch.domain.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * A few numbers that stand for the text of an article. Articles that share one of them are copies of one text; so a family
 * of copies follows from the set of articles alone, whatever the order they came in, and without comparing any two texts.
 *
 * @param keys hashes of passages, of 53 bits, ascending, each once, at most {@value #MOST}; none where nothing is known of the
 *     text
 */
public record Sketch(List<Long> keys) {

    public static final int MOST = 16;

    /** What a key may be at most: 53 bits are exact in every language, in JavaScript too. */
    public static final long LARGEST_KEY = (1L << 53) - 1;

    private static final Sketch NONE = new Sketch(List.of());

    public Sketch {
        keys = List.copyOf(keys);
        if (keys.size() > MOST) {
            throw new IllegalArgumentException("keys: " + keys.size() + " are more than " + MOST);
        }
        if (keys.stream().anyMatch(key -> key < 0 || key > LARGEST_KEY)) {
            throw new IllegalArgumentException("keys: not all of 53 bits: " + keys);
        }
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i - 1) >= keys.get(i)) {
                throw new IllegalArgumentException("keys: not in ascending order, each once: " + keys);
            }
        }
    }

    /** Of a text that nothing is known of. */
    public static Sketch none() {
        return NONE;
    }

    /** Of a text with these passages, in any order. */
    public static Sketch of(Collection<Long> keys) {
        return new Sketch(List.copyOf(new TreeSet<>(keys)));
    }

    /** Whether both are of copies of one text. */
    public boolean isCopyOf(Sketch other) {
        return !Collections.disjoint(keys, other.keys);
    }
}
