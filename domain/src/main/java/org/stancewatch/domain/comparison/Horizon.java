package org.stancewatch.domain.comparison;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.claim.Pair;

/**
 * What a generation tells of at all; what lies beyond is no difference.
 *
 * @param from it keeps silent about alerts that follow from news before; empty: about none
 * @param companies ids; empty: all
 * @param technologies ids; empty: all
 */
public record Horizon(Optional<Instant> from, Set<String> companies, Set<String> technologies) {

    /** Of one that tells all. */
    public static final Horizon UNBOUNDED = new Horizon(Optional.empty(), Set.of(), Set.of());

    public Horizon {
        Objects.requireNonNull(from, "from");
        companies = Set.copyOf(companies);
        technologies = Set.copyOf(technologies);
    }

    boolean holds(ToldAlert told) {
        return from.filter(told.moment()::isBefore).isEmpty()
                && holds(
                        told.alert().content().technology(),
                        told.alert().content().companies());
    }

    boolean holds(Pair pair) {
        return holds(pair.technology(), Set.of(pair.company()));
    }

    /** Counts are equal only where all companies are counted. */
    boolean counts(String technology) {
        return companies.isEmpty() && holds(technology, Set.of());
    }

    private boolean holds(String technology, Collection<String> of) {
        return (technologies.isEmpty() || technologies.contains(technology))
                && (companies.isEmpty() || companies.containsAll(of));
    }
}
