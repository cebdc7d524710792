package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

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

    /** The timeline of {@code technology} that follows from what its companies do, in any order. */
    public static TechnologyTimeline of(String technology, Collection<CompanySummary> companies) {
        throw new UnsupportedOperationException("the ledger is under construction");
    }
}
