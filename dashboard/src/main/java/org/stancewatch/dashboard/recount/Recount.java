package org.stancewatch.dashboard.recount;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stancewatch.dashboard.view.Stances;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.CompanySummary;
import org.stancewatch.domain.ledger.Ledger;
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;

/** Counts ledgers anew, under today's rules. */
public final class Recount {

    /** More pairs than that are not counted in one answer. */
    public static final int MOST_PAIRS = 500;

    private static final int HISTORIES = 200;

    private final Stances stances;
    private final Clock clock;
    private final Cache<State, SortedMap<LocalDate, Map<Stance, Integer>>> histories =
            Caffeine.newBuilder().maximumSize(HISTORIES).build();

    /** Of which a history is true: as long as nothing arrives and no day passes. */
    private record State(String technology, long arrival, LocalDate today) {}

    public Recount(Stances stances, Clock clock) {
        this.stances = stances;
        this.clock = clock;
    }

    /** The day {@code moment} is about. */
    public LocalDate day(Moment moment) {
        return moment.day(clock);
    }

    /** Where {@code pair} stood; empty where nothing about it was known then. */
    public Optional<Timeline> timeline(Pair pair, Moment moment) {
        Instant knownAt = moment.knownAt().orElse(Instant.MAX);
        Stances.Told told = stances.told(pair, knownAt);
        return told.articles().isEmpty()
                ? Optional.empty()
                : Optional.of(Ledger.of(pair, told.articles(), told.verdicts()).asOf(day(moment)));
    }

    /**
     * Where pairs stood that had a position then, by technology, then company; an empty set asks for all.
     *
     * @throws IllegalArgumentException where more than {@value #MOST_PAIRS} would have to be counted
     */
    public List<Timeline> timelines(Set<String> companies, Set<String> technologies, Moment moment) {
        List<Pair> pairs = stances.pairs(companies, technologies, MOST_PAIRS + 1);
        if (pairs.size() > MOST_PAIRS) {
            throw new IllegalArgumentException(
                    "asOf: more than " + MOST_PAIRS + " pairs would be counted: narrow it by company or technology");
        }
        return pairs.stream()
                .flatMap(pair -> timeline(pair, moment).stream())
                .filter(timeline -> !timeline.positions().isEmpty())
                .toList();
    }

    /** How many companies stood where, by the days on which that changed, up to today. */
    public SortedMap<LocalDate, Map<Stance, Integer>> history(String technology) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        State state = new State(technology, stances.lastArrival(technology), today);
        return histories.get(state, this::counted);
    }

    private SortedMap<LocalDate, Map<Stance, Integer>> counted(State state) {
        List<Ledger> ledgers = stances.pairs(Set.of(), Set.of(state.technology()), MOST_PAIRS).stream()
                .map(pair -> ledger(pair))
                .toList();
        SortedMap<LocalDate, Map<Stance, Integer>> history = new TreeMap<>();
        Map<Stance, Integer> last = Map.of();
        for (LocalDate day : days(ledgers, state.today())) {
            Map<Stance, Integer> counts = counts(state.technology(), ledgers, day);
            if (!counts.equals(last)) {
                history.put(day, counts);
                last = counts;
            }
        }
        return Collections.unmodifiableSortedMap(history);
    }

    private Ledger ledger(Pair pair) {
        Stances.Told told = stances.told(pair, Instant.MAX);
        return Ledger.of(pair, told.articles(), told.verdicts());
    }

    /** On which something may have changed: an event, an end, or the day after it. */
    private static SortedSet<LocalDate> days(List<Ledger> ledgers, LocalDate today) {
        SortedSet<LocalDate> days = new TreeSet<>();
        ledgers.stream()
                .flatMap(ledger -> ledger.asOf(today).events().stream())
                .flatMap(event -> Stream.concat(Stream.of(event.day()), event.ends().stream()))
                .flatMap(day -> Stream.of(day, day.plusDays(1)))
                .filter(day -> !day.isAfter(today))
                .forEach(days::add);
        return days;
    }

    private static Map<Stance, Integer> counts(String technology, List<Ledger> ledgers, LocalDate day) {
        List<CompanySummary> companies = ledgers.stream()
                .map(ledger -> CompanySummary.of(ledger.asOf(day)))
                .toList();
        return TechnologyTimeline.of(technology, companies).counts();
    }
}
