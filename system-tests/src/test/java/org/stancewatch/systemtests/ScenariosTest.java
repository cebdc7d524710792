package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.processor.Application;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.load.ScenarioClaims;
import org.stancewatch.systemtests.oracle.Answer;
import org.stancewatch.systemtests.oracle.Oracle;
import org.stancewatch.systemtests.oracle.TopicsContent;
import org.stancewatch.systemtests.oracle.Verdict;

/**
 * The articles of all scenarios, each told twice, in an order of chance, through the real broker, while the processor is killed
 * twice: what stands is what stands when all are told at once. {@code -Dstancewatch.seed=…} repeats an order.
 */
@ExtendWith(PostMortem.class)
class ScenariosTest {

    private static final long SEED = Long.getLong("stancewatch.seed", System.nanoTime());
    private static final Path SCENARIOS =
            Path.of(System.getProperty("stancewatch.home"), "../../src/test/resources/scenarios");
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int PARTS = 3;

    @TempDir
    private static Path directory;

    private static TopicsContent content;
    private static Answer expected;
    private static Verdict verdict;

    @BeforeAll
    static void tellInAnyOrder() {
        System.out.println("ScenariosTest: -Dstancewatch.seed=" + SEED);
        List<ArticleClaims> claims = ScenarioClaims.in(SCENARIOS);
        List<ArticleClaims> order =
                new ArrayList<>(Stream.concat(claims.stream(), claims.stream()).toList());
        Collections.shuffle(order, new Random(SEED));
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-sample", "--no-processor");
                Progress progress = Progress.of(stack.cluster())) {
            int part = order.size() / PARTS;
            killInMidStream(stack.cluster(), progress, order.subList(0, part));
            killInMidStream(stack.cluster(), progress, order.subList(part, 2 * part));
            tell(stack.cluster(), order.subList(2 * part, order.size()));
            try (ProductProcess processor = processor(stack.cluster())) {
                progress.awaitDrained(LIMIT);
                assertThat(processor.isAlive()).isTrue();
            }
            content = TopicsContent.of(stack.cluster());
        }
        expected = Oracle.answer(claims, LocalDate.now(ZoneOffset.UTC));
        verdict = Verdict.of(content, expected);
    }

    private static void killInMidStream(Cluster cluster, Progress progress, List<ArticleClaims> some) {
        long before = progress.committed(Application.AGGREGATOR);
        tell(cluster, some);
        try (ProductProcess processor = processor(cluster)) {
            await("the processor to be under way: " + processor)
                    .atMost(LIMIT)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> progress.committed(Application.AGGREGATOR) > before);
            processor.kill();
        }
    }

    private static ProductProcess processor(Cluster cluster) {
        return ProductProcess.processor(cluster, directory.resolve("processor"));
    }

    private static void tell(Cluster cluster, List<ArticleClaims> claims) {
        Properties settings = cluster.clientSettings();
        try (KafkaProducer<String, ArticleClaims> producer = new KafkaProducer<>(
                settings,
                new StringSerializer(),
                AvroSerdes.of(cluster.serde()).value(Topics.CLAIM).serializer())) {
            claims.forEach(told -> producer.send(new ProducerRecord<>(
                    Topics.CLAIM.name(),
                    null,
                    told.published().toEpochMilli(),
                    told.pair().key(),
                    told)));
        }
    }

    @Test
    void theScenariosLeaveMuchToGetWrong() {
        assertThat(expected.alerts()).hasSizeGreaterThan(50);
        assertThat(content.revisions()).hasSizeGreaterThan(content.standing().size());
    }

    @Test
    void noAlertIsLost() {
        assertThat(verdict.lost()).isEmpty();
    }

    @Test
    void noAlertIsDoubled() {
        assertThat(verdict.doubled()).isEmpty();
    }

    @Test
    void noAlertPositionOrTechnologyIsWrong() {
        assertThat(verdict.wrong()).isEmpty();
    }
}
