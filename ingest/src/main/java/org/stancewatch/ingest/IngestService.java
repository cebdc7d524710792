package org.stancewatch.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serializer;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.ingest.coverage.CoverageReport;
import org.stancewatch.ingest.coverage.SourceListener;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.ingest.publish.ArticleSink;
import org.stancewatch.ingest.publish.ProducerSettings;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.source.SourcesFault;
import org.stancewatch.ingest.source.SourcesFile;
import org.stancewatch.ingest.source.SourcesWatch;
import org.stancewatch.ingest.watch.SourceHealth;
import org.stancewatch.ingest.watch.Sources;
import org.stancewatch.ingest.watch.WatchListener;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.SerdeConfig;
import org.stancewatch.schemas.topic.Topics;

/** Watches sources until closed. */
public final class IngestService implements AutoCloseable {

    /** An operator who has changed the list looks whether it worked. */
    private static final Duration LIST_INTERVAL = Duration.ofSeconds(2);

    private final ArticlePublisher publisher;
    private final Sources sources;
    private final WatchListener coverage;
    private volatile Optional<SourcesWatch> list = Optional.empty();

    private IngestService(ArticlePublisher publisher, Sources sources, WatchListener coverage) {
        this.publisher = publisher;
        this.sources = sources;
        this.coverage = coverage;
    }

    /**
     * Connects to the cluster and gets ready; topics and schemas are there already.
     *
     * @param cluster the cluster, asked; it may fail while that is away
     * @param registry shows what is counted
     */
    public static IngestService start(IngestConfig config, KnownCluster cluster, Clock clock, MeterRegistry registry) {
        Serializer<SourceCoverage> coverages =
                AvroSerdes.of(config.serde()).value(Topics.SOURCE).serializer();
        CoverageReport report = CoverageReport.connect(config.producer(), coverages, registry, clock);
        return start(
                config,
                connect(config.producer(), config.serde(), clock, registry),
                cluster::id,
                SourceListener.start(cluster::sources, report, clock),
                clock,
                registry);
    }

    static IngestService start(
            IngestConfig config,
            ArticlePublisher publisher,
            Supplier<String> cluster,
            WatchListener coverage,
            Clock clock,
            MeterRegistry registry) {
        Sources sources = Sources.open(
                config.directory(), config.schedule(), config.fetch(), publisher, cluster, coverage, clock);
        IngestService service = new IngestService(publisher, sources, coverage);
        registry.gauge("stancewatch.ingest.feeds.failing", service, IngestService::failing);
        return service;
    }

    /** A publisher alone, for articles that come from files. */
    public static ArticlePublisher connect(
            ProducerSettings producer, SerdeConfig serde, Clock clock, MeterRegistry registry) {
        return ArticlePublisher.connect(
                producer, AvroSerdes.of(serde).value(Topics.ARTICLE).serializer(), clock, registry);
    }

    /** From now on these are watched, and no others. */
    public void watch(List<Source> these) {
        sources.watch(these);
    }

    /**
     * From now on the sources in {@code file}, which may change at any time, are watched, and those that are {@code named}
     * beside it.
     *
     * @throws SourcesFault where the file is faulty now
     */
    public void follow(SourcesFile file, List<Source> named) {
        try {
            list = Optional.of(SourcesWatch.start(file, LIST_INTERVAL, listed -> watch(together(listed, named))));
        } catch (IOException fault) {
            throw new UncheckedIOException(file + ": cannot be read: " + fault.getMessage(), fault);
        }
    }

    private static List<Source> together(List<Source> listed, List<Source> named) {
        return Stream.concat(listed.stream(), named.stream()).toList();
    }

    /** The publisher that sources write to. */
    public ArticlePublisher publisher() {
        return publisher;
    }

    /** Where articles that are sent over HTTP go: they count as a source of their own. */
    public ArticleSink pushed() {
        coverage.pushed();
        return publisher.telling(article -> coverage.brought(WatchListener.PUSH, article));
    }

    /** How each source does now. */
    public List<SourceHealth> sources() {
        return sources.health();
    }

    /** Stops within seconds; what is under way is done anew at the next start. */
    @Override
    public void close() {
        list.ifPresent(SourcesWatch::close);
        sources.stop();
        coverage.close();
        publisher.close();
        sources.close();
    }

    private double failing() {
        return sources().stream().filter(source -> source.trouble().isPresent()).count();
    }
}
