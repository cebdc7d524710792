package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Scope;

/** Counts of random companies against a recount that walks up the trees of audiences and places by itself. */
class TechnologyCountsTest {

    private static final int SEEDS = 2_000;
    private static final String TECHNOLOGY = "facial-recognition";
    private static final LocalDate START = LocalDate.parse("2020-01-01");
    private static final List<String> AUDIENCES = List.of("everyone", "government", "police", "schools", "minors");
    private static final List<String> PLACES = List.of("", "US", "US-CA", "EU", "FR");
    private static final Map<String, String> WIDER_PLACE = Map.of("US-CA", "US", "US", "", "FR", "EU", "EU", "");
    private static final Map<String, String> WIDER_AUDIENCE =
            Map.of("police", "government", "schools", "government", "government", "everyone", "minors", "everyone");

    @Test
    void theCountsAreThoseOfANaiveRecount() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            List<CompanySummary> companies = companies(seed);

            assertThat(counts(timeline(companies))).isEqualTo(recount(companies));
        });
    }

    @Test
    void theOrderOfTheCompaniesChangesNothing() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            List<CompanySummary> shuffled = new ArrayList<>(companies(seed));
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(timeline(shuffled)).isEqualTo(timeline(companies(seed)));
        });
    }

    @Test
    void noCompanyCountsTwiceInOneScope() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            TechnologyTimeline timeline = timeline(companies(seed));

            assertThat(timeline.scopes())
                    .allSatisfy(row -> assertThat(total(row.counts()))
                            .isLessThanOrEqualTo(timeline.companies().size()));
        });
    }

    @Test
    void everyCompanyCountsOnceInAll() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            TechnologyTimeline timeline = timeline(companies(seed));

            assertThat(total(timeline.counts())).isEqualTo(timeline.companies().size());
        });
    }

    private static TechnologyTimeline timeline(List<CompanySummary> companies) {
        return TechnologyTimeline.of(TECHNOLOGY, companies);
    }

    private static int total(Map<Stance, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<Scope, Map<Stance, Integer>> counts(TechnologyTimeline timeline) {
        Map<Scope, Map<Stance, Integer>> counts = new HashMap<>();
        timeline.scopes().forEach(row -> counts.put(row.scope(), row.counts()));
        return counts;
    }

    private static Map<Scope, Map<Stance, Integer>> recount(List<CompanySummary> companies) {
        Map<Scope, Map<Stance, Integer>> counts = new HashMap<>();
        for (CompanySummary named : companies) {
            for (Position position : named.positions()) {
                Map<Stance, Integer> row = new EnumMap<>(Stance.class);
                for (CompanySummary company : companies) {
                    standing(company, position.scope()).ifPresent(stance -> row.merge(stance, 1, Integer::sum));
                }
                counts.put(position.scope(), row);
            }
        }
        return counts;
    }

    /** The hardest of the stances that no narrower one within reach overrules. */
    private static Optional<Stance> standing(CompanySummary company, Scope scope) {
        Stance hardest = null;
        for (Position position : company.positions()) {
            boolean isNarrowest = reaches(position.scope(), scope)
                    && company.positions().stream()
                            .noneMatch(other -> other != position
                                    && reaches(other.scope(), scope)
                                    && reaches(position.scope(), other.scope()));
            if (isNarrowest && (hardest == null || position.stance().ordinal() < hardest.ordinal())) {
                hardest = position.stance();
            }
        }
        return Optional.ofNullable(hardest);
    }

    private static boolean reaches(Scope outer, Scope inner) {
        return chain(audience(inner), WIDER_AUDIENCE).contains(audience(outer))
                && chain(inner.jurisdiction().orElse(""), WIDER_PLACE)
                        .contains(outer.jurisdiction().orElse(""));
    }

    private static String audience(Scope scope) {
        return scope.audiences().first();
    }

    private static List<String> chain(String name, Map<String, String> wider) {
        List<String> chain = new ArrayList<>(List.of(name));
        while (wider.containsKey(chain.get(chain.size() - 1))) {
            chain.add(wider.get(chain.get(chain.size() - 1)));
        }
        return chain;
    }

    private static List<CompanySummary> companies(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(number -> company("company-" + number, random))
                .toList();
    }

    private static CompanySummary company(String id, Random random) {
        Map<Scope, Position> positions = new HashMap<>();
        for (int left = random.nextInt(5); left > 0; left--) {
            Position position = position(random);
            positions.put(position.scope(), position);
        }
        Optional<LocalDate> first =
                positions.values().stream().map(Position::since).min(LocalDate::compareTo);
        return new CompanySummary(
                new Pair(id, TECHNOLOGY), List.copyOf(positions.values()), Optional.empty(), first, first);
    }

    private static Position position(Random random) {
        String place = PLACES.get(random.nextInt(PLACES.size()));
        Scope scope = Scope.of(
                Set.of(AUDIENCES.get(random.nextInt(AUDIENCES.size()))),
                Optional.of(place).filter(named -> !named.isEmpty()));
        Stance stance = Stance.values()[random.nextInt(Stance.values().length)];
        LocalDate since = START.plusDays(random.nextInt(1_000));
        return new Position(scope, stance, since, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
