package org.stancewatch.app.replay;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Faults;
import org.stancewatch.processor.Application;
import org.stancewatch.processor.ProcessorService;
import org.stancewatch.processor.replay.ClosingMark;
import org.stancewatch.processor.replay.OffsetRange;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.processor.topology.AggregatorTopology;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topics;

/** A processor that works for a replay, watched until all is read, closed and told. */
final class ReplayRun {

    private static final RetryPolicy<Boolean> UNTIL_TRUE = RetryPolicy.<Boolean>builder()
            .handleResult(false)
            .abortOn(failure -> true)
            .withMaxRetries(-1)
            .withDelay(Duration.ofMillis(250))
            .build();

    private final Cluster cluster;
    private final ReplayTopics topics;
    private final ReplayPlan plan;
    private final Generation generation;
    private final ProcessorService processor;

    ReplayRun(Cluster cluster, ReplayTopics topics, ReplayPlan plan, ProcessorService processor) {
        this.cluster = cluster;
        this.topics = topics;
        this.plan = plan;
        this.generation = plan.generation();
        this.processor = processor;
    }

    /** Returns when all that the plan names is read and all that follows from it is told. */
    void toTheEnd(ReplayWatcher watcher) {
        String articles = Topics.ARTICLE.name();
        long total = ReplayTopics.total(plan.articles());
        await(() -> {
            long read = topics.read(Application.EXTRACTOR, generation, articles, plan.articles());
            watcher.reads(read, total);
            return read == total;
        });
        watcher.closes();
        close();
        String claims = generation.of(Topics.CLAIM).name();
        await(() -> topics.isDrained(Application.AGGREGATOR, generation, claims) && hasReadVerdicts());
        String companies = AggregatorTopology.summaries(generation);
        await(() -> topics.isDrained(Application.AGGREGATOR, generation, companies));
    }

    private boolean hasReadVerdicts() {
        Map<Integer, OffsetRange> verdicts = plan.verdicts();
        return topics.read(Application.AGGREGATOR, generation, Topics.VERDICT.name(), verdicts)
                == ReplayTopics.total(verdicts);
    }

    /** Each partition of the claims gets its mark, behind all claims. */
    private void close() {
        Properties settings = cluster.clientSettings();
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            int partitions = topics.partitions(generation.of(Topics.CLAIM).name());
            for (int partition = 0; partition < partitions; partition++) {
                send(producer, partition);
            }
        }
    }

    private RecordMetadata send(KafkaProducer<byte[], byte[]> producer, int partition) {
        try {
            return producer.send(ClosingMark.of(plan, partition)).get();
        } catch (ExecutionException fault) {
            throw cluster.explained(Objects.requireNonNullElse(fault.getCause(), fault));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the replay was closed", stop);
        }
    }

    private void await(BooleanSupplier done) {
        Failsafe.with(UNTIL_TRUE).get(() -> {
            requireAlive();
            return done.getAsBoolean();
        });
    }

    private void requireAlive() {
        CompletableFuture<?> ended = processor.ended();
        if (ended.isCompletedExceptionally()) {
            throw new ReplayFault("replay " + generation.name() + ": has given up: "
                    + Faults.line(ended.handle((result, fault) -> fault).join()));
        }
        if (ended.isDone()) {
            throw new ReplayFault("replay " + generation.name() + ": was stopped: the same command goes on");
        }
    }
}
