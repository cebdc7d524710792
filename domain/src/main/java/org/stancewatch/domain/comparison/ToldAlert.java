package org.stancewatch.domain.comparison;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertType;

/**
 * The latest revision of an alert.
 *
 * @param alert the alert
 * @param newsTime the time of the news from which this revision follows
 */
public record ToldAlert(Alert alert, Instant newsTime) {

    public ToldAlert {
        Objects.requireNonNull(alert, "alert");
        Objects.requireNonNull(newsTime, "newsTime");
    }

    /** When it comes in the course of the news: a lapse on its day, however late it was told. */
    Instant moment() {
        return alert.content().type() == AlertType.LAPSE
                ? alert.content()
                        .effective()
                        .first()
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                : newsTime;
    }
}
