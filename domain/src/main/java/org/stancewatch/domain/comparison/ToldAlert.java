package org.stancewatch.domain.comparison;

import java.time.Instant;
import java.util.Objects;
import org.stancewatch.domain.ledger.Alert;

/**
 * The latest revision of an alert.
 *
 * @param alert the alert
 * @param raised the time of the news from which its first revision followed
 */
public record ToldAlert(Alert alert, Instant raised) {

    public ToldAlert {
        Objects.requireNonNull(alert, "alert");
        Objects.requireNonNull(raised, "raised");
    }

    /** This alert once {@code other}, another of its revisions, is known too. */
    public ToldAlert and(ToldAlert other) {
        ToldAlert later = alert.revision() > other.alert.revision() ? this : other;
        Instant first = alert.revision() < other.alert.revision() ? raised : other.raised;
        return new ToldAlert(later.alert, first);
    }
}
