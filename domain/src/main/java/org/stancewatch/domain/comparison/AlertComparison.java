package org.stancewatch.domain.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertType;

/**
 * Standing alerts of two generations, those that say the same set off against each other; of the others those of one kind that
 * share ground, what shares most first.
 */
final class AlertComparison {

    private static final Comparator<AlertDifference> BY_CONTENT = Comparator.comparing(
                    (AlertDifference difference) -> difference.pairs().first())
            .thenComparing(difference -> difference.sides().any().content().effective())
            .thenComparing(difference -> difference.sides().any().content().type())
            .thenComparing(difference -> difference.sides().any().id());

    private final List<AlertDifference> differences = new ArrayList<>();
    private final Map<String, ToldAlert> onlyA;
    private final Map<String, ToldAlert> onlyB;
    private int equal;
    private int beyond;

    /** Two alerts that may be one. */
    private record Match(ToldAlert a, ToldAlert b) {

        int shared() {
            return AlertComparison.shared(a.alert(), b.alert());
        }

        String name() {
            return a.alert().id() + " " + b.alert().id();
        }
    }

    private AlertComparison(Account a, Account b) {
        this.onlyA = standing(a);
        this.onlyB = standing(b);
    }

    static Comparison.Part<AlertDifference> of(Account a, Account b) {
        AlertComparison comparison = new AlertComparison(a, b);
        comparison.setOffEqual();
        comparison.matchChanged(a.horizon(), b.horizon());
        comparison.takeLeft(Side.A, comparison.onlyA.values(), b);
        comparison.takeLeft(Side.B, comparison.onlyB.values(), a);
        int compared = comparison.equal + comparison.differences.size();
        List<AlertDifference> sorted =
                comparison.differences.stream().sorted(BY_CONTENT).toList();
        return new Comparison.Part<>(compared, sorted, comparison.beyond);
    }

    /** By id. */
    private static Map<String, ToldAlert> standing(Account account) {
        return account.alerts().stream()
                .filter(told -> told.alert().stands())
                .collect(
                        Collectors.toMap(told -> told.alert().id(), told -> told, (one, other) -> other, TreeMap::new));
    }

    private void setOffEqual() {
        Map<Words, Deque<ToldAlert>> ofB = new HashMap<>();
        onlyB.values()
                .forEach(told -> ofB.computeIfAbsent(words(told), none -> new ArrayDeque<>())
                        .add(told));
        for (ToldAlert one : List.copyOf(onlyA.values())) {
            Deque<ToldAlert> same = ofB.get(words(one));
            if (same != null && !same.isEmpty()) {
                setOff(one, same.remove());
                equal++;
            }
        }
    }

    private void matchChanged(Horizon ofA, Horizon ofB) {
        matches().stream().filter(this::isLeft).forEach(match -> {
            setOff(match.a(), match.b());
            take(match, ofB.reaches(match.a()) && ofA.reaches(match.b()));
        });
    }

    /** All there may be, what shares most first. */
    private List<Match> matches() {
        Map<Object, List<ToldAlert>> ofB =
                onlyB.values().stream().collect(Collectors.groupingBy(told -> kind(told.alert())));
        return onlyA.values().stream()
                .flatMap(one ->
                        ofB.getOrDefault(kind(one.alert()), List.of()).stream().map(two -> new Match(one, two)))
                .filter(match -> match.shared() > 0)
                .sorted(Comparator.comparing(Match::shared).reversed().thenComparing(Match::name))
                .toList();
    }

    /** Whoever has told an alert tells how it goes on, whatever it need not have told of it. */
    private void take(Match match, boolean toldByBoth) {
        if (toldByBoth) {
            differences.add(
                    new AlertDifference(Sides.both(match.a().alert(), match.b().alert()), Optional.empty()));
        } else {
            beyond++;
        }
    }

    private boolean isLeft(Match match) {
        return onlyA.containsKey(match.a().alert().id())
                && onlyB.containsKey(match.b().alert().id());
    }

    private void setOff(ToldAlert one, ToldAlert two) {
        onlyA.remove(one.alert().id());
        onlyB.remove(two.alert().id());
    }

    private void takeLeft(Side side, Collection<ToldAlert> left, Account other) {
        for (ToldAlert told : left) {
            if (other.horizon().holds(told)) {
                differences.add(
                        new AlertDifference(Sides.only(side, told.alert()), withdrawn(told.alert(), other.alerts())));
            } else {
                beyond++;
            }
        }
    }

    private static Optional<Alert> withdrawn(Alert alert, Collection<ToldAlert> others) {
        return others.stream()
                .map(ToldAlert::alert)
                .filter(other -> !other.stands() && kind(other).equals(kind(alert)) && shared(other, alert) > 0)
                .max(Comparator.comparing((Alert other) -> shared(other, alert)).thenComparing(Alert::id));
    }

    private static Words words(ToldAlert told) {
        return Words.of(told.alert().content());
    }

    /** Of a wave the companies are what it rests on, and may differ. */
    private static Object kind(Alert alert) {
        AlertContent content = alert.content();
        return content.type() == AlertType.WAVE
                ? List.of(content.type(), content.technology())
                : List.of(content.type(), content.technology(), content.companies());
    }

    private static int shared(Alert one, Alert other) {
        return (int) one.standing().ground().stream()
                .filter(other.standing().ground()::contains)
                .count();
    }
}
