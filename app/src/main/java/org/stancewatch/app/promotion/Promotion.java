package org.stancewatch.app.promotion;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.replay.ReplayRecord;
import org.stancewatch.app.replay.ReplayTopics;
import org.stancewatch.app.topic.CommittedRecords;
import org.stancewatch.app.topic.ControlRecords;
import org.stancewatch.processor.Application;
import org.stancewatch.processor.generation.Role;
import org.stancewatch.processor.generation.RoleMark;
import org.stancewatch.processor.replay.ArticleFilter;
import org.stancewatch.processor.replay.OffsetRange;
import org.stancewatch.processor.topology.AggregatorTopology;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topics;

/**
 * Makes one generation active and the other its shadow, while the processors of both run. The one that was active falls silent first; what
 * subscribers have been told by then goes to its heir, which tells from there on. Broken off, it is called again.
 */
public final class Promotion implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final RetryPolicy<Boolean> UNTIL_TRUE = RetryPolicy.<Boolean>builder()
            .handleResult(false)
            .abortOn(failure -> true)
            .withMaxRetries(-1)
            .withMaxDuration(PATIENCE)
            .withDelay(Duration.ofMillis(50))
            .build();

    private final Cluster cluster;
    private final Clock clock;
    private final ReplayTopics topics;
    private final ControlRecords records;

    public Promotion(Cluster cluster, Clock clock) {
        this.cluster = cluster;
        this.clock = clock;
        this.topics = ReplayTopics.on(cluster);
        this.records = new ControlRecords(cluster);
    }

    /**
     * A replay of a part of the news knows too little to take over.
     *
     * @throws PromotionFault where {@code replay} is one, or is not done
     */
    public static void requireWhole(ReplayRecord replay) {
        boolean whole = replay.request().filter().equals(ArticleFilter.ALL)
                && replay.request().offsets().isEmpty();
        if (!whole || replay.result().isEmpty()) {
            throw new PromotionFault("NAME: '" + replay.plan().generation().name() + "' "
                    + (whole ? "is not done: replay it to its end" : "has read a part of the news: replay all of it"));
        }
    }

    /**
     * Lets {@code heir} take over from {@code active}.
     *
     * @throws PromotionFault where no processor runs for one of them, or one is too far behind
     */
    public Promoted run(Generation active, Generation heir) {
        if (active.equals(heir)) {
            throw new PromotionFault("NAME: '" + heir.name()
                    + "' is active by the setting generation: say with --generation who is now");
        }
        List.of(active, heir).forEach(this::requireServed);
        try (CommittedRecords told = CommittedRecords.of(cluster)) {
            requireAnswer(heir);
            Estate estate = Estate.of(heir, told);
            requireUpToDate(heir);
            Instant silence = clock.instant();
            bequeath(active, estate, heir);
            appoint(heir, Role.ACTIVE);
            return new Promoted(
                    estate.pairs().size(),
                    estate.technologies().size(),
                    estate.alerts(),
                    Duration.between(silence, clock.instant()));
        }
    }

    @Override
    public void close() {
        records.close();
        topics.close();
    }

    private void requireServed(Generation generation) {
        for (Application application : Application.values()) {
            if (!topics.isServed(application, generation)) {
                throw unserved(generation);
            }
        }
    }

    /** Static members stay in a group for a while after they have ended: only who takes a mark is there. A shadow stays what it is. */
    private void requireAnswer(Generation heir) {
        if (!takes(heir, Role.SHADOW)) {
            throw unserved(heir);
        }
    }

    private static PromotionFault unserved(Generation generation) {
        return new PromotionFault("generation " + generation.name()
                + ": no processor runs for it: start one with: stancewatch processor --generation "
                + generation.name());
    }

    private void requireUpToDate(Generation heir) {
        Map<Integer, OffsetRange> news = topics.present(Topics.ARTICLE.name());
        boolean hasRead = isTrueInTime(() -> topics.hasRead(Application.EXTRACTOR, heir, Topics.ARTICLE.name(), news));
        if (!hasRead) {
            throw new PromotionFault("generation " + heir.name() + ": has not caught up with the news: let it run on");
        }
    }

    /** Lets {@code active} fall silent and gives {@code heir} what was told by then; where that fails, nothing has changed. */
    private void bequeath(Generation active, Estate estate, Generation heir) {
        try {
            appoint(active, Role.SHADOW);
            estate.close();
            records.write(estate.toHeir(heir));
        } catch (RuntimeException fault) {
            records.write(marks(active, Role.ACTIVE));
            throw fault;
        }
    }

    private void appoint(Generation generation, Role role) {
        if (!takes(generation, role)) {
            throw new PromotionFault("generation " + generation.name() + ": has not become " + role + " within "
                    + PATIENCE.toSeconds() + " s: see how its processor does, then call it again");
        }
    }

    /** Whether every partition takes {@code role} in time, with all that it told before committed. */
    private boolean takes(Generation generation, Role role) {
        Map<String, Map<Integer, OffsetRange>> behind = new HashMap<>();
        for (RecordMetadata mark : records.write(marks(generation, role))) {
            behind.computeIfAbsent(mark.topic(), topic -> new HashMap<>())
                    .put(mark.partition(), new OffsetRange(0, mark.offset() + 1));
        }
        return isTrueInTime(() -> behind.entrySet().stream()
                .allMatch(
                        input -> topics.hasRead(Application.AGGREGATOR, generation, input.getKey(), input.getValue())));
    }

    private List<ProducerRecord<byte[], byte[]>> marks(Generation generation, Role role) {
        return inputs(generation).stream()
                .flatMap(input -> IntStream.range(0, topics.partitions(input))
                        .mapToObj(partition -> new RoleMark(role).to(input, partition)))
                .toList();
    }

    /** What goes in to the aggregator: claims to its ledgers, then where companies stand to those who count. */
    private static List<String> inputs(Generation generation) {
        return List.of(generation.of(Topics.CLAIM).name(), AggregatorTopology.summaries(generation));
    }

    private static boolean isTrueInTime(BooleanSupplier done) {
        return Failsafe.with(UNTIL_TRUE).get(done::getAsBoolean);
    }
}
