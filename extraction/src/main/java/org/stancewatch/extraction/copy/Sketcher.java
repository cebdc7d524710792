package org.stancewatch.extraction.copy;

import java.util.List;
import java.util.Locale;
import org.stancewatch.domain.claim.Sketch;

/** Texts to sketches. Deterministic; keeps nothing. */
public final class Sketcher {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Sketcher() {}

    /** The sketch of {@code text}: one key, of its letters and digits. */
    public static Sketch sketch(String text) {
        return Sketch.of(List.of(hash(text.toLowerCase(Locale.ROOT))));
    }

    // FNV-1a over code points.
    private static long hash(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .asLongStream()
                .reduce(SEED, (hash, letter) -> (hash ^ letter) * PRIME);
    }
}
