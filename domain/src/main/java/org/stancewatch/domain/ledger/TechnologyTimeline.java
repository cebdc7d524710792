package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who stands where on one technology, and the waves (design §3.10).
 *
 * @param technology id of the technology
 * @param companies where each company stands, by its id
 * @param counts companies by stance; a company with several positions counts by the hardest, in the order of {@link Stance}
 * @param lastChange the day of the latest change of any
 * @param waves the standing alerts of type WAVE
 */
public record TechnologyTimeline(
        String technology,
        SortedMap<String, List<Position>> companies,
        Map<Stance, Integer> counts,
        Optional<LocalDate> lastChange,
        List<StandingAlert> waves) {

    public TechnologyTimeline {
        Objects.requireNonNull(technology, "technology");
        companies = Collections.unmodifiableSortedMap(new TreeMap<>(companies));
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        Objects.requireNonNull(lastChange, "lastChange");
        waves = List.copyOf(waves);
    }

    /**
     * The timeline of {@code technology} that follows from what its companies do, in any order. A company of which nothing
     * is told any more counts as one of which nothing was ever told.
     */
    public static TechnologyTimeline of(String technology, Collection<CompanySummary> companies) {
        SortedMap<String, List<Position>> positions = new TreeMap<>();
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        companies.stream().filter(company -> !company.positions().isEmpty()).forEach(company -> {
            positions.put(company.pair().company(), company.positions());
            counts.merge(hardest(company.positions()), 1, Integer::sum);
        });
        return new TechnologyTimeline(
                technology, positions, counts, lastChange(companies), Waves.in(technology, companies));
    }

    private static Stance hardest(List<Position> positions) {
        return positions.stream()
                .map(Position::stance)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Optional<LocalDate> lastChange(Collection<CompanySummary> companies) {
        return companies.stream()
                .flatMap(company -> company.lastChange().stream())
                .max(Comparator.naturalOrder());
    }
}
