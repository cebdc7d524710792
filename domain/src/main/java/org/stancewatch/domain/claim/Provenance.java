package org.stancewatch.domain.claim;

import java.util.Objects;
import java.util.Optional;

/**
 * Whose words an article brings, as far as is known: told by itself, by its text or by its publisher.
 *
 * @param owner who owns its publisher, where known
 * @param agency the news agency that its text credits, where it does
 * @param sketch what its copies share
 */
public record Provenance(Optional<String> owner, Optional<String> agency, Sketch sketch) {

    private static final Provenance UNKNOWN = new Provenance(Optional.empty(), Optional.empty(), Sketch.none());

    public Provenance {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(sketch, "sketch");
    }

    public static Provenance unknown() {
        return UNKNOWN;
    }
}
