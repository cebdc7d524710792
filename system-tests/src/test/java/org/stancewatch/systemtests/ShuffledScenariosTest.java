package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Judgement;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.processor.Application;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.load.ScenarioClaims;
import org.stancewatch.systemtests.oracle.Answer;
import org.stancewatch.systemtests.oracle.Oracle;
import org.stancewatch.systemtests.oracle.TopicsContent;

/**
 * The articles of all scenarios and verdicts on some, each told twice, in an order of chance, through the real broker, while the
 * processor is killed twice: what stands is what stands when all are told at once. {@code -Dstancewatch.seed=…} repeats an
 * order.
 */
@ExtendWith(PostMortem.class)
class ShuffledScenariosTest {

    private static final long SEED = Long.getLong("stancewatch.seed", System.nanoTime());
    private static final Path SCENARIOS =
            Path.of(System.getProperty("stancewatch.home"), "../../src/test/resources/scenarios");
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int PARTS = 3;
    private static final int JUDGED = 7;

    @TempDir
    private static Path directory;

    private static TopicsContent content;
    private static Answer expected;
    private static org.stancewatch.systemtests.oracle.Verdict difference;

    @BeforeAll
    static void tellInAnyOrder() {
        System.out.println("ShuffledScenariosTest: -Dstancewatch.seed=" + SEED);
        List<ArticleClaims> claims = ScenarioClaims.in(SCENARIOS);
        List<Verdict> verdicts = verdictsOn(claims);
        List<Object> order = new ArrayList<>(Stream.of(claims, claims, verdicts, verdicts)
                .<Object>flatMap(List::stream)
                .toList());
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
        List<ArticleClaims> heard =
                claims.stream().map(told -> Verdict.heard(told, verdicts)).toList();
        expected = Oracle.answer(heard, LocalDate.now(ZoneOffset.UTC));
        difference = org.stancewatch.systemtests.oracle.Verdict.of(content, expected);
    }

    /** Every seventh article is judged false, and every other one of these right again. */
    private static List<Verdict> verdictsOn(List<ArticleClaims> claims) {
        List<ArticleClaims> claiming =
                claims.stream().filter(told -> !told.claims().isEmpty()).toList();
        return IntStream.range(0, claiming.size())
                .filter(number -> number % JUDGED == 0)
                .boxed()
                .flatMap(number -> verdictsOn(claiming.get(number), number % (2 * JUDGED) == 0))
                .toList();
    }

    private static Stream<Verdict> verdictsOn(ArticleClaims article, boolean takenBack) {
        Verdict wrong = verdict(article, Judgement.FALSE, 0);
        return takenBack ? Stream.of(wrong, verdict(article, Judgement.RIGHT, 1)) : Stream.of(wrong);
    }

    private static Verdict verdict(ArticleClaims article, Judgement judgement, int minute) {
        return new Verdict(
                article.pair(),
                article.article(),
                article.claims().get(0).act(),
                Optional.empty(),
                judgement,
                "ada",
                article.recordedAt().plus(Duration.ofMinutes(minute)),
                "a test");
    }

    private static void killInMidStream(Cluster cluster, Progress progress, List<Object> some) {
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

    private static void tell(Cluster cluster, List<Object> some) {
        AvroSerdes serdes = AvroSerdes.of(cluster.serde());
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                        cluster.clientSettings(), new StringSerializer(), new ByteArraySerializer());
                Serializer<ArticleClaims> claims = serdes.value(Topics.CLAIM).serializer();
                Serializer<Verdict> verdicts = serdes.value(Topics.VERDICT).serializer()) {
            some.forEach(one -> producer.send(
                    one instanceof ArticleClaims told
                            ? record(Topics.CLAIM, told.pair(), told.published(), told, claims)
                            : record((Verdict) one, verdicts)));
        }
    }

    private static ProducerRecord<String, byte[]> record(Verdict verdict, Serializer<Verdict> verdicts) {
        return record(Topics.VERDICT, verdict.pair(), verdict.at(), verdict, verdicts);
    }

    private static <T> ProducerRecord<String, byte[]> record(
            Topic<T> topic, Pair pair, Instant time, T value, Serializer<T> values) {
        byte[] bytes = values.serialize(topic.name(), value);
        return new ProducerRecord<>(topic.name(), null, time.toEpochMilli(), pair.key(), bytes);
    }

    @Test
    void theScenariosLeaveMuchToGetWrong() {
        assertThat(expected.alerts()).hasSizeGreaterThan(50);
        assertThat(content.revisions()).hasSizeGreaterThan(content.standing().size());
    }

    @Test
    void noAlertIsLost() {
        assertThat(difference.lost()).isEmpty();
    }

    @Test
    void noAlertIsDoubled() {
        assertThat(difference.doubled()).isEmpty();
    }

    @Test
    void noAlertPositionOrTechnologyIsWrong() {
        assertThat(difference.wrong()).isEmpty();
    }
}
