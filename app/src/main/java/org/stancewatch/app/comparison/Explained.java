package org.stancewatch.app.comparison;

import java.util.List;
import java.util.Objects;
import org.stancewatch.domain.comparison.Difference;
import org.stancewatch.domain.comparison.Reason;

/**
 * A difference, and why.
 *
 * @param difference what differs
 * @param reasons what weighs most first
 */
public record Explained(Difference difference, List<Reason> reasons) {

    public Explained {
        Objects.requireNonNull(difference, "difference");
        reasons = List.copyOf(reasons);
    }
}
