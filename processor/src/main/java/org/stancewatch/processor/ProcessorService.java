package org.stancewatch.processor;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.domain.article.Article;
import org.stancewatch.extraction.Extraction;
import org.stancewatch.processor.topology.AggregatorTopology;
import org.stancewatch.processor.topology.ExtractorTopology;
import org.stancewatch.schemas.serde.AvroSerdes;

/** The running processor: one or both applications. Topics and schemas must be there before it starts. */
public final class ProcessorService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessorService.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

    private final Map<Application, KafkaStreams> running = new EnumMap<>(Application.class);
    private final Set<Application> starting = ConcurrentHashMap.newKeySet();
    private final CountDownLatch allRunning;

    private ProcessorService(ProcessorConfig config, Function<Article, Extraction> extractor) {
        AvroSerdes serdes = AvroSerdes.of(config.serde());
        starting.addAll(config.applications());
        allRunning = new CountDownLatch(starting.size());
        for (Application application : config.applications()) {
            Topology topology = switch (application) {
                case EXTRACTOR -> new ExtractorTopology(serdes, extractor).build();
                case AGGREGATOR -> new AggregatorTopology(serdes).build();
            };
            running.put(application, streams(application, topology, config));
        }
    }

    /** Starts the applications {@code config} names; {@code extractor} reads the articles. */
    public static ProcessorService start(ProcessorConfig config, Function<Article, Extraction> extractor) {
        ProcessorService service = new ProcessorService(config, extractor);
        service.running.values().forEach(KafkaStreams::start);
        return service;
    }

    /** Waits until every application has its partitions and state; whether that was within {@code limit}. */
    public boolean awaitRunning(Duration limit) throws InterruptedException {
        return allRunning.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether every application still runs, or is on its way there. */
    public boolean isAlive() {
        return running.values().stream().allMatch(streams -> !streams.state().hasCompletedShutdown());
    }

    @Override
    public void close() {
        running.values().parallelStream().forEach(streams -> streams.close(CLOSE_TIMEOUT));
    }

    private KafkaStreams streams(Application application, Topology topology, ProcessorConfig config) {
        KafkaStreams streams = new KafkaStreams(topology, StreamsSettings.of(application, config));
        streams.setStateListener((now, before) -> logState(application, now, before));
        streams.setUncaughtExceptionHandler(failure -> replaceThread(application, failure));
        return streams;
    }

    private void logState(Application application, State now, State before) {
        LOG.info("{}: {} -> {}", application.id(), before, now);
        if (now == State.RUNNING && starting.remove(application)) {
            allRunning.countDown();
        }
    }

    /** The transaction has been aborted: a new thread starts again from the last commit. */
    private static StreamThreadExceptionResponse replaceThread(Application application, Throwable failure) {
        LOG.error("{}: a stream thread failed and is replaced", application.id(), failure);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
