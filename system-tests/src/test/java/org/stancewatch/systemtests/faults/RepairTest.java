package org.stancewatch.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
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
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.ingest.file.ArticleLine;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/** An article under a schema that nobody had registered; later it is, and two people drive the article again at once. */
@ExtendWith(PostMortem.class)
class RepairTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path directory;

    private static Command.Result listed;
    private static Command.Result tooEarly;
    private static List<String> driven;
    private static List<Alert> alertsAfterwards;
    private static List<ConsumerRecord<String, byte[]>> articles;
    private static String line;

    @BeforeAll
    static void rejectThenRepair() throws Exception {
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-sample");
                Progress progress = Progress.of(stack.cluster());
                AlertsView alerts = AlertsView.of(stack.cluster());
                TopicReader<byte[]> sent = TopicReader.raw(stack.cluster(), Topics.ARTICLE.spec());
                TopicReader<byte[]> rejected = TopicReader.raw(stack.cluster(), Topics.REJECTED)) {
            int id = 1 + register(stack.cluster(), "probe", Schema.createFixed("Probe", null, "test", 1));
            send(stack.cluster(), article("IBM"), id);
            String letter = id(rejected.await(1).get(0));
            listed = stack.run("rejected", "list", "--json");
            tooEarly = stack.run("rejected", "retry", letter);
            assertThat(register(stack.cluster(), "later", sameFieldsOtherWords()))
                    .isEqualTo(id);
            Path file = directory.resolve("mended.jsonl");
            assertThat(stack.run("rejected", "show", letter, "--output", file.toString())
                            .exitCode())
                    .isZero();
            line = Files.readString(file);
            driven = retryTwiceAtOnce(directory.resolve("data"), letter);
            progress.awaitDrained(LIMIT);
            alertsAfterwards = alerts.revisions();
            articles = sent.records();
        }
    }

    @Test
    void listTellsCauseAndOriginForPrograms() throws Exception {
        assertThat(listed.out()).singleElement().satisfies(json -> {
            assertThat(JSON.readTree(json).path("cause").asText()).isEqualTo("undecodable");
            assertThat(JSON.readTree(json).path("topic").asText()).isEqualTo("news.article.v1");
            assertThat(JSON.readTree(json).path("key").asText())
                    .isEqualTo(article("IBM").id().value());
        });
    }

    @Test
    void whatWouldFailTheSameWayIsNotSent() {
        assertThat(tooEarly.exitCode()).isEqualTo(1);
        assertThat(tooEarly.err()).singleElement().asString().contains("would fail the same way");
    }

    @Test
    void ofTwoRetriesAtOnceOneDrives() {
        assertThat(driven).filteredOn("records driven again: 1"::equals).hasSize(1);
        assertThat(articles).hasSize(2);
    }

    @Test
    void theRecordGoesThroughTheFrontDoorAsItWas() {
        ConsumerRecord<String, byte[]> first = articles.get(0);
        ConsumerRecord<String, byte[]> again = articles.get(1);
        assertThat(again.partition()).isEqualTo(first.partition());
        assertThat(again.key()).isEqualTo(first.key());
        assertThat(again.value()).isEqualTo(first.value());
        assertThat(again.timestamp()).isEqualTo(first.timestamp());
        assertThat(again.headers()).isEqualTo(first.headers());
    }

    @Test
    void itsAlertIsToldOnce() {
        assertThat(alertsAfterwards).extracting(Alert::id).containsExactly("ibm|facial-recognition#1");
    }

    @Test
    void showWritesAnArticleThatCanBeEditedAndPublished() throws Exception {
        assertThat(ArticleLine.read(JSON.readTree(line), article("IBM").recordedAt()))
                .isEqualTo(article("IBM"));
    }

    private static Article article(String company) throws Exception {
        return ArticleLine.read(
                JSON.readTree(ArticleLines.halt(company, "2020-06-08")), Instant.parse("2020-06-08T13:00:00Z"));
    }

    /** Content that no schema has yet, so that it gets the next id; it says the same. */
    private static Schema sameFieldsOtherWords() {
        String schema = Topics.ARTICLE.codec().schema().toString();
        return new Schema.Parser().parse(schema.replaceFirst("\"doc\":\"", "\"doc\":\"In other words: "));
    }

    private static int register(Cluster cluster, String subject, Schema schema) throws Exception {
        URI versions = cluster.registry().resolve("/apis/ccompat/v7/subjects/" + subject + "/versions");
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("schema", schema.toString())
                .toString();
        HttpRequest request = HttpRequest.newBuilder(versions)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return JSON.readTree(answer).required("id").asInt();
    }

    private static void send(Cluster cluster, Article article, int schemaId) throws Exception {
        byte[] value = AvroSerdes.of(cluster.serde())
                .value(Topics.ARTICLE)
                .serializer()
                .serialize(Topics.ARTICLE.name(), article);
        ByteBuffer.wrap(value).putInt(1, schemaId);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                Topics.ARTICLE.name(), null, 1_591_617_600_000L, article.id().value(), value);
        record.headers().add("ce_id", "one".getBytes(StandardCharsets.UTF_8));
        try (var producer =
                new KafkaProducer<>(cluster.clientSettings(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }

    private static List<String> retryTwiceAtOnce(Path data, String letter) {
        List<ProductProcess> both = Stream.of("ana", "ben")
                .map(by -> ProductProcess.start("rejected", "retry", letter, "--by", by, "--data", data.toString()))
                .toList();
        return both.stream()
                .map(process -> {
                    process.exitCode(LIMIT);
                    return process.output().strip();
                })
                .toList();
    }

    private static String id(ConsumerRecord<?, ?> letter) {
        return letter.partition() + "-" + letter.offset();
    }
}
