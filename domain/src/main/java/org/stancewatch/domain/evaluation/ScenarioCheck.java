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
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.StandingAlert;
import org.stancewatch.domain.ledger.Timeline;

/**
 * Compares timelines with a scenario. Alerts compare by company, technology, type, act, audience, jurisdiction and
 * effective date; one expected as WITHDRAWN must not stand, and none may stand that is not expected. A position is that
 * of the narrowest scope that holds the one asked for; UNKNOWN is met by none too.
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

        static Stream<Stated> by(Timeline timeline) {
            return timeline.alerts().stream().map(StandingAlert::content).map(alert -> by(timeline.pair(), alert));
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
        Set<Stated> expected = scenario.alerts().stream()
                .filter(alert -> alert.status() != AlertStatus.WITHDRAWN)
                .map(Stated::by)
                .collect(Collectors.toSet());
        Set<Stated> standing = timelines.stream().flatMap(Stated::by).collect(Collectors.toSet());
        Map<Pair, Timeline> byPair = timelines.stream().collect(Collectors.toMap(Timeline::pair, Function.identity()));
        return Stream.of(
                        without(expected, standing, "missing alert: "),
                        without(standing, expected, "unexpected alert: "),
                        scenario.positions().stream().flatMap(position -> fault(position, byPair)))
                .flatMap(Function.identity())
                .sorted()
                .toList();
    }

    private static Stream<String> without(Set<Stated> some, Set<Stated> others, String prefix) {
        return some.stream().filter(alert -> !others.contains(alert)).map(alert -> prefix + alert);
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
