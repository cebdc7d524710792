package org.stancewatch.domain.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertType;

/**
 * An alert that stands on one side only, or says something else on the other.
 *
 * @param sides the alert as each side has it
 * @param withdrawn where one side has none: the withdrawn alert there that rested on the same ground, if any
 */
public record AlertDifference(Sides<Alert> sides, Optional<Alert> withdrawn) implements Difference {

    public AlertDifference {
        Objects.requireNonNull(sides, "sides");
        Objects.requireNonNull(withdrawn, "withdrawn");
    }

    @Override
    public Change change() {
        return sides.change();
    }

    /** What reads differently, where both have it. */
    public List<FieldChange> fields() {
        return sides.a()
                .flatMap(a -> sides.b().map(b -> Words.of(a.content()).changesTo(Words.of(b.content()))))
                .orElse(List.of());
    }

    @Override
    public SortedSet<Pair> pairs() {
        return sides.stream()
                .map(Alert::content)
                .flatMap(
                        content -> content.companies().stream().map(company -> new Pair(company, content.technology())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Set<String> ground() {
        if (sides.any().content().type() == AlertType.WAVE) {
            return Set.of();
        }
        return sides.stream()
                .flatMap(alert -> alert.standing().ground().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
