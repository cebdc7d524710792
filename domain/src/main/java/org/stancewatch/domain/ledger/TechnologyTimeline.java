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
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who stands where on one technology, and the waves (design §3.10).
 *
 * @param technology id of the technology
 * @param companies where each company stands and since when, by its id; one of which nothing is told any more is not there
 * @param counts companies by stance; a company with several positions counts by the hardest, in the order of {@link Stance}
 * @param scopes companies by stance for each audience and place that a position names; a company counts once in each, by its
 *     narrowest position that holds it
 * @param firstChange the day of the first change of any
 * @param lastChange the day of the latest change of any
 * @param waves the standing alerts of type WAVE
 */
public record TechnologyTimeline(
        String technology,
        SortedMap<String, List<Position>> companies,
        Map<Stance, Integer> counts,
        List<ScopeCount> scopes,
        Optional<LocalDate> firstChange,
        Optional<LocalDate> lastChange,
        List<StandingAlert> waves) {

    public TechnologyTimeline {
        Objects.requireNonNull(technology, "technology");
        companies = Collections.unmodifiableSortedMap(new TreeMap<>(companies));
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        scopes = List.copyOf(scopes);
        Objects.requireNonNull(firstChange, "firstChange");
        Objects.requireNonNull(lastChange, "lastChange");
        waves = List.copyOf(waves);
    }

    /**
     * The timeline of {@code technology} that follows from what its companies do, in any order. A company of which nothing
     * is told any more counts as one of which nothing was ever told.
     *
     * @throws IllegalArgumentException where a company stands twice in {@code companies}
     */
    public static TechnologyTimeline of(String technology, Collection<CompanySummary> companies) {
        SortedMap<String, List<Position>> positions = new TreeMap<>();
        companies.forEach(company -> {
            if (positions.put(company.pair().company(), company.positions()) != null) {
                throw new IllegalArgumentException("companies: " + company.pair() + " stands twice");
            }
        });
        positions.values().removeIf(List::isEmpty);
        return new TechnologyTimeline(
                technology,
                positions,
                counts(positions.values()),
                ScopeCount.of(positions.values()),
                days(companies, CompanySummary::firstChange).min(Comparator.naturalOrder()),
                days(companies, CompanySummary::lastChange).max(Comparator.naturalOrder()),
                Waves.in(technology, companies));
    }

    private static Map<Stance, Integer> counts(Collection<List<Position>> companies) {
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        companies.forEach(positions -> counts.merge(hardest(positions), 1, Integer::sum));
        return counts;
    }

    private static Stance hardest(List<Position> positions) {
        return positions.stream()
                .map(Position::stance)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Stream<LocalDate> days(
            Collection<CompanySummary> companies, Function<CompanySummary, Optional<LocalDate>> day) {
        return companies.stream().flatMap(company -> day.apply(company).stream());
    }
}
