package org.stancewatch.dashboard.webhook;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.stancewatch.domain.ledger.Alert;

/**
 * A revision of an alert where it stands on the topic.
 *
 * @param partition of the topic
 * @param offset in it
 * @param articleRecorded when the article was recorded that led to it; empty where none did, as of a lapse
 * @param alert the revision
 */
record ToldAlert(int partition, long offset, Optional<Instant> articleRecorded, Alert alert) {

    ToldAlert {
        Objects.requireNonNull(articleRecorded, "articleRecorded");
        Objects.requireNonNull(alert, "alert");
    }
}
