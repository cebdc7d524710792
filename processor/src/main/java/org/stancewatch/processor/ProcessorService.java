package org.stancewatch.processor;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.extraction.Extraction;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.processor.metrics.ProcessorMetrics;
import org.stancewatch.processor.topology.AggregatorTopology;
import org.stancewatch.processor.topology.ExtractorTopology;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.RegistryProbe;

/** The running processor: one or both applications. Topics and schemas must be there before it starts. */
public final class ProcessorService implements AutoCloseable {

    private final ProcessorConfig config;
    private final Function<Article, Extraction> extractor;
    private final Headlines headlines;
    private final ProcessorMetrics metrics;
    private final Time time;
    private final List<ApplicationLife> lives;
    private final CompletableFuture<?> ended;

    private ProcessorService(
            ProcessorConfig config,
            Function<Article, Extraction> extractor,
            Headlines headlines,
            ProcessorMetrics metrics,
            Time time) {
        this.config = config;
        this.extractor = extractor;
        this.headlines = headlines;
        this.metrics = metrics;
        this.time = time;
        this.lives = config.applications().stream().map(this::life).toList();
        this.ended = CompletableFuture.anyOf(
                lives.stream().map(ApplicationLife::start).toArray(CompletableFuture[]::new));
    }

    /**
     * Starts the applications {@code config} names; {@code extractor} reads the articles, {@code headlines} words the
     * alerts, {@code meters} show what is counted. A cluster or schema registry that does not answer is waited for; one that is of no use ends the service
     * ({@link #ended}).
     *
     * @throws java.io.UncheckedIOException where the state directory cannot be made
     */
    public static ProcessorService start(
            ProcessorConfig config,
            Function<Article, Extraction> extractor,
            Headlines headlines,
            MeterRegistry meters) {
        return start(config, extractor, headlines, meters, Time.SYSTEM);
    }

    /**
     * Likewise, where {@code time} says what day it is: a test of what a day changes by itself need not wait for the day.
     * It goes on at the pace of the system's, for it also says when to commit and when to look; the broker refuses what is
     * stamped an hour ahead of its own, so it may be behind but not ahead.
     *
     * @throws java.io.UncheckedIOException where the state directory cannot be made
     */
    public static ProcessorService start(
            ProcessorConfig config,
            Function<Article, Extraction> extractor,
            Headlines headlines,
            MeterRegistry meters,
            Time time) {
        StateDisk.make(config.stateDirectory());
        return new ProcessorService(config, extractor, headlines, new ProcessorMetrics(meters), time);
    }

    /** Waits until every application has its partitions and state; whether that was within {@code limit}. */
    public boolean awaitRunning(Duration limit) throws InterruptedException {
        CompletableFuture<Void> all = CompletableFuture.allOf(
                lives.stream().map(ApplicationLife::running).toArray(CompletableFuture[]::new));
        try {
            all.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException notYet) {
            return false;
        }
    }

    /** Completes when the first application ends: exceptionally, with the reason, when it has given up. */
    public CompletableFuture<?> ended() {
        return ended;
    }

    /** How each application does now. */
    public List<ApplicationHealth> health() {
        return lives.stream().map(ApplicationLife::health).toList();
    }

    @Override
    public void close() {
        lives.parallelStream().forEach(ApplicationLife::close);
    }

    private ApplicationLife life(Application application) {
        Properties settings = StreamsSettings.of(application, config, metrics);
        Suspects suspects = Suspects.in(settings);
        return new ApplicationLife(
                application.id(config.generation()),
                config,
                () -> client(topology(application, suspects), settings),
                suspects::areToBlameFor,
                metrics);
    }

    /**
     * Asks cluster, registry and disk anew: what has changed there may be what ended the client before, and where they are
     * of no use no client is started, which would join its group and restore its state only to fail.
     */
    private KafkaStreams client(Topology topology, Properties settings) {
        Properties onCluster = StreamsSettings.on(ClusterFacts.of(config), settings);
        RegistryProbe.of(config.serde()).connect();
        StateDisk.requireSpace(config.stateDirectory());
        return new KafkaStreams(topology, onCluster, time);
    }

    private Topology topology(Application application, Suspects suspects) {
        AvroSerdes serdes = AvroSerdes.of(config.serde());
        return switch (application) {
            case EXTRACTOR -> new ExtractorTopology(serdes, extractor, suspects, metrics, config.work()).build();
            case AGGREGATOR -> new AggregatorTopology(serdes, headlines, suspects, metrics, config.work()).build();
        };
    }
}
