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
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/** Bytes that do not decode are set aside with cause and origin, and hold up nothing. */
@ExtendWith(PostMortem.class)
class BadInputTest {

    private static final int UNKNOWN_SCHEMA = 987_654;
    private static final int PARTITIONS = 4;
    private static final Duration CLOCK_AHEAD = Duration.ofHours(3);
    private static final Map<String, byte[]> BAD = Map.of(
            "garbage", "no record of ours".getBytes(StandardCharsets.UTF_8),
            "unknown-schema",
                    ByteBuffer.allocate(16).put((byte) 0).putInt(UNKNOWN_SCHEMA).array());
    private static final int BAD_RECORDS = PARTITIONS * BAD.size();

    @TempDir
    private static Path directory;

    private static List<ConsumerRecord<String, byte[]>> letters;
    private static List<String> haltedCompanies;
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
    void theCauseNamesAnUnknownSchema() {
        assertThat(letters)
                .filteredOn(letter -> letter.key().equals("unknown-schema"))
                .allSatisfy(letter ->
                        assertThat(header(letter, "rejected.cause")).contains(Integer.toString(UNKNOWN_SCHEMA)));
    }

    @Test
    void everyLetterHasACause() {
        assertThat(letters)
                .allSatisfy(
                        letter -> assertThat(header(letter, "rejected.cause")).isNotBlank());
    }

    @Test
    void everyOriginIsNamedOnce() {
        List<String> origins = letters.stream()
                .map(letter -> header(letter, "rejected.topic") + "-" + header(letter, "rejected.partition") + "@"
                        + header(letter, "rejected.offset"))
                .toList();
        assertThat(origins).containsExactlyInAnyOrderElementsOf(badOrigins);
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
            for (int partition = 0; partition < PARTITIONS; partition++) {
                for (Map.Entry<String, byte[]> bad : BAD.entrySet()) {
                    badOrigins.add(producer.send(new ProducerRecord<>(
                                    Topics.ARTICLE.name(), partition, bad.getKey(), bad.getValue()))
                            .get()
                            .toString());
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

    private static String header(ConsumerRecord<?, ?> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
