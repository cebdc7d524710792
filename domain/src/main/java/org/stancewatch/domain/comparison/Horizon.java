package org.stancewatch.domain.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.AlertType;

/**
 * What a generation tells of at all; what lies beyond is no difference.
 *
 * @param from it need not tell alerts that are no news since then; empty: it tells all
 * @param to it has not read news of this time and later; empty: none is too late for it
 * @param asOf it tells of terms that end by this day; empty: of all that have ended
 * @param companies ids; empty: all
 * @param technologies ids; empty: all
 */
public record Horizon(
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<LocalDate> asOf,
        Set<String> companies,
        Set<String> technologies) {

    /** Of one that tells all. */
    public static final Horizon UNBOUNDED =
            new Horizon(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Set.of());

    public Horizon {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(asOf, "asOf");
        companies = Set.copyOf(companies);
        technologies = Set.copyOf(technologies);
    }

    /** Whether it must tell {@code told}, where it reads what the other does. */
    boolean holds(ToldAlert told) {
        return from.filter(begin -> !told.alert().standing().isNewsSince(begin)).isEmpty() && reaches(told);
    }

    /** Whether it may know of {@code told}; what it has told of it is what it knows of it. */
    boolean reaches(ToldAlert told) {
        boolean inTime = told.alert().content().type() == AlertType.LAPSE ? lapses(told) : follows(told);
        return inTime
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

    private boolean follows(ToldAlert told) {
        return to.filter(end -> !told.raised().isBefore(end)).isEmpty();
    }

    /** A lapse comes on its day, whenever it was told. */
    private boolean lapses(ToldAlert told) {
        LocalDate day = told.alert().content().effective().first();
        return asOf.filter(day::isAfter).isEmpty();
    }

    private boolean holds(String technology, Collection<String> of) {
        return (technologies.isEmpty() || technologies.contains(technology))
                && (companies.isEmpty() || companies.containsAll(of));
    }
}
