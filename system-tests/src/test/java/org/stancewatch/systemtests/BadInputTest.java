package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.file.ArticleLine;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Observed;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/** A hundred bad records of each kind in a row are set aside with cause and origin, and hold up nothing. */
@ExtendWith(PostMortem.class)
class BadInputTest {

    private static final int UNKNOWN_SCHEMA = 987_654;
    private static final int PARTITIONS = 4;
    private static final int EACH = 100;
    private static final Duration CLOCK_AHEAD = Duration.ofHours(3);
    private static final List<Topic<?>> INPUTS = List.of(Topics.ARTICLE, Topics.CLAIM);
    private static final byte[] NOTHING = null;
    private static final Map<String, byte[]> BAD = new LinkedHashMap<>();

    static {
        BAD.put("garbage", "no record of ours".getBytes(StandardCharsets.UTF_8));
        BAD.put(
                "unknown-schema",
                ByteBuffer.allocate(16).put((byte) 0).putInt(UNKNOWN_SCHEMA).array());
        BAD.put("tombstone", NOTHING);
    }

    private static final int BAD_RECORDS = INPUTS.size() * BAD.size() * EACH;

    @TempDir
    private static Path directory;

    private static List<ConsumerRecord<String, byte[]>> letters;
    private static List<String> haltedCompanies;
    private static Map<String, Double> counted;
    private static final List<String> badOrigins = new ArrayList<>();

    @BeforeAll
    static void publishGoodAndBad() throws Exception {
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-sample");
                AlertsView alerts = AlertsView.of(stack.cluster());
                TopicReader<byte[]> rejected = TopicReader.raw(stack.cluster(), Topics.REJECTED)) {
            publish(stack, "Amazon", "2020-06-10");
            publishBad(stack.cluster());
            publishFromAClockAhead(stack.cluster());
            publish(stack, "Microsoft", "2020-06-11");
            alerts.await("amazon halts", content -> content.companies().contains("amazon"));
            alerts.await("microsoft halts", content -> content.companies().contains("microsoft"));
            alerts.await("ibm halts", content -> content.companies().contains("ibm"));
            haltedCompanies = alerts.revisions().stream()
                    .flatMap(alert -> alert.content().companies().stream())
                    .toList();
            letters = rejected.await(BAD_RECORDS);
            counted = counted(Observed.at(stack.http()));
        }
    }

    @Test
    void goodRecordsBeforeAndAfterGiveTheirAlerts() {
        assertThat(haltedCompanies).contains("amazon", "microsoft");
    }

    /** Every topic of ours, Kafka Streams' own too, takes a record as far ahead as the topic of articles does. */
    @Test
    void aRecordStampedHoursAheadGivesItsAlertAndHoldsUpNothing() {
        assertThat(haltedCompanies).contains("ibm", "microsoft");
    }

    @Test
    void everyBadRecordIsSetAsideAsItCame() {
        assertThat(letters)
                .hasSize(BAD_RECORDS)
                .allSatisfy(letter -> assertThat(letter.value()).isEqualTo(BAD.get(letter.key())));
    }

    @Test
    void garbageIsUndecodable() {
        assertThat(letters("garbage"))
                .allSatisfy(
                        letter -> assertThat(header(letter, "rejected.kind")).isEqualTo("undecodable"));
    }

    @Test
    void anUnknownSchemaIsUndecodableAndNamedInTheCause() {
        assertThat(letters("unknown-schema")).allSatisfy(letter -> {
            assertThat(header(letter, "rejected.kind")).isEqualTo("undecodable");
            assertThat(header(letter, "rejected.cause")).contains(Integer.toString(UNKNOWN_SCHEMA));
        });
    }

    @Test
    void aTombstoneIsUnusableAndTheCauseSaysWhatToSendInstead() {
        assertThat(letters("tombstone")).allSatisfy(letter -> {
            assertThat(header(letter, "rejected.kind")).isEqualTo("unusable");
            assertThat(header(letter, "rejected.cause")).startsWith("value: is null; a");
        });
    }

    @Test
    void everyOriginIsNamedOnce() {
        List<String> origins = letters.stream()
                .map(letter -> header(letter, "rejected.topic") + "-" + header(letter, "rejected.partition") + "@"
                        + header(letter, "rejected.offset"))
                .toList();
        assertThat(origins).containsExactlyInAnyOrderElementsOf(badOrigins);
    }

    @Test
    void theMetricCountsThemByCause() {
        assertThat(counted).containsEntry("undecodable", 4.0 * EACH).containsEntry("unusable", 2.0 * EACH);
    }

    private static Map<String, Double> counted(Observed stack) {
        return Map.of(
                "undecodable", stack.metric("stancewatch_rejected_records_total", "cause=\"undecodable\""),
                "unusable", stack.metric("stancewatch_rejected_records_total", "cause=\"unusable\""));
    }

    private static void publish(Stack stack, String company, String day) throws IOException {
        Path file = directory.resolve(company + ".jsonl");
        ArticleLines.write(file, ArticleLines.halt(company, day));
        assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
    }

    /** On every partition, so that each good record that follows has bad ones before it. */
    private static void publishBad(Cluster cluster) throws Exception {
        Properties settings = cluster.clientSettings();
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (Topic<?> topic : INPUTS) {
                for (Map.Entry<String, byte[]> bad : BAD.entrySet()) {
                    for (int number = 0; number < EACH; number++) {
                        badOrigins.add(producer.send(new ProducerRecord<>(
                                        topic.name(), number % PARTITIONS, bad.getKey(), bad.getValue()))
                                .get()
                                .toString());
                    }
                }
            }
        }
    }

    private static void publishFromAClockAhead(Cluster cluster) throws Exception {
        Article article =
                ArticleLine.read(new ObjectMapper().readTree(ArticleLines.halt("IBM", "2023-01-09")), Instant.now());
        long ahead = Instant.now().plus(CLOCK_AHEAD).toEpochMilli();
        var values = AvroSerdes.of(cluster.serde()).value(Topics.ARTICLE).serializer();
        try (var producer = new KafkaProducer<>(cluster.clientSettings(), new StringSerializer(), values)) {
            producer.send(new ProducerRecord<>(
                            Topics.ARTICLE.name(), null, ahead, article.id().value(), article))
                    .get();
        }
    }

    private static List<ConsumerRecord<String, byte[]>> letters(String kind) {
        return letters.stream().filter(letter -> letter.key().equals(kind)).toList();
    }

    private static String header(ConsumerRecord<?, ?> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
