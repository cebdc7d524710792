package org.stancewatch.domain.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.CompanySummary;
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.StandingAlert;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;

/**
 * Compares timelines with a scenario. Alerts compare by company, technology, type, act, audience, jurisdiction and
 * effective date, and in the details that the scenario states; one expected as WITHDRAWN must not stand, and none may
 * stand that is not expected. A position is that of the narrowest scope that holds the one asked for; UNKNOWN is met by
 * none too.
 */
public final class ScenarioCheck {

    private ScenarioCheck() {}

    /** What of an alert a scenario states. */
    private record Stated(
            Pair pair,
            AlertType type,
            Act act,
            Set<String> audience,
            Optional<String> jurisdiction,
            PartialDate effective) {

        static Stated by(Scenario.ExpectedAlert alert) {
            return new Stated(
                    alert.pair(), alert.type(), alert.act(), alert.audience(), alert.jurisdiction(), alert.effective());
        }

        static Stream<Map.Entry<Stated, StandingAlert>> alertsOf(Timeline timeline) {
            return timeline.alerts().stream().map(alert -> Map.entry(by(timeline.pair(), alert.content()), alert));
        }

        private static Stated by(Pair pair, AlertContent alert) {
            Scope scope = alert.scope();
            return new Stated(
                    pair, alert.type(), alert.act(), scope.audiences(), scope.jurisdiction(), alert.effective());
        }

        @Override
        public String toString() {
            String where = jurisdiction.map(place -> " in " + place).orElse("");
            return pair + " " + type + " " + act + " " + new TreeSet<>(audience) + where + " " + effective;
        }
    }

    /** What is wrong, a line each; empty where {@code timelines}, one a pair, are as {@code scenario} says. */
    public static List<String> faults(Scenario scenario, Collection<Timeline> timelines) {
        Set<Stated> expected = standing(scenario).map(Stated::by).collect(Collectors.toSet());
        Map<Stated, StandingAlert> found = timelines.stream()
                .flatMap(Stated::alertsOf)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        Map<Pair, Timeline> byPair = timelines.stream().collect(Collectors.toMap(Timeline::pair, Function.identity()));
        return Stream.of(
                        without(expected, found.keySet(), "missing alert: "),
                        without(found.keySet(), expected, "unexpected alert: "),
                        standing(scenario).flatMap(alert -> faults(alert, found)),
                        scenario.positions().stream().flatMap(position -> fault(position, byPair)),
                        scenario.waves().stream().flatMap(waves -> faults(waves, wavesOf(timelines))))
                .flatMap(Function.identity())
                .sorted()
                .toList();
    }

    private static Stream<Scenario.ExpectedAlert> standing(Scenario scenario) {
        return scenario.alerts().stream().filter(alert -> alert.status() != AlertStatus.WITHDRAWN);
    }

    private static <T> Stream<String> without(Set<T> some, Set<T> others, String prefix) {
        return some.stream().filter(one -> !others.contains(one)).map(one -> prefix + one);
    }

    private static Stream<String> faults(Scenario.ExpectedAlert expected, Map<Stated, StandingAlert> found) {
        Stated stated = Stated.by(expected);
        return Stream.ofNullable(found.get(stated))
                .flatMap(alert -> expected.details().entrySet().stream()
                        .filter(detail -> !detail.getKey().of(alert).equals(detail.getValue()))
                        .map(detail ->
                                "alert: " + stated + ": " + detail.getKey().field() + " is "
                                        + detail.getKey().of(alert) + ", not " + detail.getValue()));
    }

    private static Stream<String> faults(Set<Scenario.ExpectedWave> expected, Set<Scenario.ExpectedWave> found) {
        return Stream.concat(without(expected, found, "missing wave: "), without(found, expected, "unexpected wave: "));
    }

    private static Set<Scenario.ExpectedWave> wavesOf(Collection<Timeline> timelines) {
        return timelines.stream()
                .map(CompanySummary::of)
                .collect(Collectors.groupingBy(company -> company.pair().technology()))
                .entrySet()
                .stream()
                .flatMap(one -> TechnologyTimeline.of(one.getKey(), one.getValue()).waves().stream())
                .map(StandingAlert::content)
                .map(wave -> new Scenario.ExpectedWave(wave.technology(), wave.companies(), wave.effective()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> fault(Scenario.ExpectedPosition expected, Map<Pair, Timeline> byPair) {
        return expected.audience().stream()
                .map(audience -> Scope.of(Set.of(audience), expected.jurisdiction()))
                .filter(scope -> stanceOf(expected.pair(), scope, byPair) != expected.position())
                .map(scope -> "position: " + expected.pair() + " " + scope + " is "
                        + stanceOf(expected.pair(), scope, byPair) + ", not " + expected.position());
    }

    private static Stance stanceOf(Pair pair, Scope scope, Map<Pair, Timeline> byPair) {
        return Optional.ofNullable(byPair.get(pair))
                .map(timeline -> timeline.stanceOf(scope))
                .orElse(Stance.UNKNOWN);
    }
}
