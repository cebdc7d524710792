package org.stancewatch.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.stancewatch.ingest.feed.FeedSource;
import org.stancewatch.ingest.feed.FetchLimits;
import org.stancewatch.ingest.publish.ProducerSettings;
import org.stancewatch.schemas.serde.SerdeConfig;

/**
 * What the ingest service needs to know.
 *
 * @param producer the cluster
 * @param serde the registry, and how values are written
 * @param sources the feeds to watch; none is fine, articles then come from files only
 * @param pollInterval from the end of one poll of a feed to the start of the next
 * @param fetch the limits of one fetch
 */
public record IngestConfig(
        ProducerSettings producer,
        SerdeConfig serde,
        List<FeedSource> sources,
        Duration pollInterval,
        FetchLimits fetch) {

    /** Polite to a small paper, quick enough for an alert. */
    public static final Duration DEFAULT_POLL_INTERVAL = Duration.ofSeconds(60);

    public IngestConfig {
        Objects.requireNonNull(producer, "producer");
        Objects.requireNonNull(serde, "serde");
        sources = sources.stream().distinct().toList();
        Objects.requireNonNull(pollInterval, "pollInterval");
        Objects.requireNonNull(fetch, "fetch");
        if (pollInterval.isNegative() || pollInterval.isZero()) {
            throw new IllegalArgumentException("pollInterval: " + pollInterval + " is not positive");
        }
    }
}
