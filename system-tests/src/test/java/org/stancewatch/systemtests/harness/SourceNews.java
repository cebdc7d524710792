package org.stancewatch.systemtests.harness;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.kafka.common.serialization.Serializer;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.coverage.CoveredSource;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.ingest.coverage.CoverageReport;
import org.stancewatch.ingest.publish.ProducerSettings;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.topic.Topics;

/** Sources that are watched, each with an article an hour for four weeks, and what ingest tells of them. */
public final class SourceNews {

    private static final int HOURS = 28 * 24;
    private static final Duration SILENCE = Duration.ofDays(3);

    private SourceNews() {}

    /** Puts {@code sources} onto their topic; there when it returns. */
    public static void tell(Cluster cluster, List<SourceCoverage> sources) {
        Serializer<SourceCoverage> coverages =
                AvroSerdes.of(cluster.serde()).value(Topics.SOURCE).serializer();
        ProducerSettings producer = new ProducerSettings(cluster.connection(), ProducerSettings.FOREVER);
        try (CoverageReport report =
                CoverageReport.connect(producer, coverages, new SimpleMeterRegistry(), Clock.systemUTC())) {
            sources.forEach(report::observe);
        }
    }

    /** One that brings what is usual. */
    public static SourceCoverage fine(String name, String language) {
        return hourlyUntil(name, language, now());
    }

    /** One that has brought nothing for three days. */
    public static SourceCoverage silent(String name, String language) {
        return hourlyUntil(name, language, now().minus(SILENCE)).looked(now());
    }

    /** One that has not been readable for two hours. */
    public static SourceCoverage failing(String name, String language, String reason) {
        return SourceCoverage.begun(source(name, language), now().minus(SILENCE))
                .failed(now().minus(Duration.ofHours(2)), reason)
                .failed(now(), reason);
    }

    private static SourceCoverage hourlyUntil(String name, String language, Instant end) {
        Instant begin = end.minus(Duration.ofHours(HOURS));
        return LongStream.rangeClosed(1, HOURS)
                .mapToObj(hour -> begin.plus(hour, ChronoUnit.HOURS))
                .reduce(
                        SourceCoverage.begun(source(name, language), begin),
                        (coverage, time) -> coverage.looked(time).brought(time, time),
                        (one, other) -> other);
    }

    private static CoveredSource source(String name, String language) {
        return new CoveredSource(
                name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                "feed",
                name,
                Optional.of("Holding of " + name),
                Optional.of(language),
                Optional.of("CA"),
                Optional.empty(),
                "https://papers.example/feed.xml",
                true);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
