package org.stancewatch.app.replay;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Faults;
import org.stancewatch.app.topic.ControlRecords;
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
        int partitions = topics.partitions(generation.of(Topics.CLAIM).name());
        try (ControlRecords records = new ControlRecords(cluster)) {
            records.write(IntStream.range(0, partitions)
                    .mapToObj(partition -> ClosingMark.of(plan, partition))
                    .toList());
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
