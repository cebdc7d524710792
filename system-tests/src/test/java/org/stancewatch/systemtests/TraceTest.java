package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Observed;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/** An alert, a wave and a dead letter can be followed back to the article they began with, and how long it took is known. */
@ExtendWith(PostMortem.class)
class TraceTest {

    private static final String FOREIGN_TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final List<String> COMPANIES = List.of("Amazon", "Microsoft", "IBM");

    @TempDir
    private static Path directory;

    private static Stack stack;
    private static List<ConsumerRecord<String, Article>> articles;
    private static List<ConsumerRecord<String, Alert>> alerts;
    private static ConsumerRecord<String, byte[]> letter;

    @BeforeAll
    static void threeCompaniesHaltOneTechnology() throws Exception {
        stack = Stack.start(directory.resolve("data"), "--no-sample");
        Path file = directory.resolve("halts.jsonl");
        ArticleLines.write(
                file,
                COMPANIES.stream()
                        .map(name -> ArticleLines.halt(name, "2020-06-10"))
                        .toArray(String[]::new));
        assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
        try (AlertsView view = AlertsView.of(stack.cluster());
                TopicReader<Article> articleTopic = TopicReader.of(stack.cluster(), Topics.ARTICLE);
                TopicReader<Alert> alertTopic = TopicReader.of(stack.cluster(), Topics.ALERT);
                TopicReader<byte[]> rejected = TopicReader.raw(stack.cluster(), Topics.REJECTED)) {
            view.await("a wave", content -> content.companies().size() == COMPANIES.size());
            alerts = alertTopic.records();
            articles = articleTopic.records();
            publishGarbage(stack.cluster());
            letter = rejected.await(1).get(0);
        }
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void everyAlertCarriesTheTraceOfAnArticle() {
        Set<String> traces = articles.stream().map(TraceTest::trace).collect(Collectors.toSet());
        assertThat(alerts)
                .hasSizeGreaterThan(COMPANIES.size())
                .allSatisfy(alert -> assertThat(traces).contains(trace(alert)));
    }

    @Test
    void theAlertOfACompanyCarriesTheTraceOfItsOwnArticle() {
        assertThat(alerts)
                .filteredOn(alert -> alert.value().content().companies().equals(Set.of("ibm")))
                .isNotEmpty()
                .allSatisfy(alert -> assertThat(trace(alert)).isEqualTo(traceOfArticle("IBM")));
    }

    @Test
    void theWaveCarriesTheTraceOfTheArticleThatMadeIt() {
        assertThat(alerts)
                .filteredOn(alert -> alert.key().startsWith("wave|"))
                .first()
                .satisfies(wave ->
                        assertThat(articles.stream().map(TraceTest::trace)).contains(trace(wave)));
    }

    @Test
    void aTraceBegunElsewhereIsKeptByADeadLetter() {
        assertThat(header(letter, "traceparent")).isEqualTo(FOREIGN_TRACE);
    }

    @Test
    void theLinesOfTheLogThatTellAnAlertNameItsTrace() throws IOException {
        String id = traceOfArticle("IBM").split("-")[1];
        assertThat(log())
                .filteredOn(line -> line.contains("alert ibm|facial-recognition#1 revision 1"))
                .singleElement()
                .asString()
                .contains("traceId=" + id, "application=stance-aggregator");
    }

    @Test
    void howLongEachAlertTookIsMeasured() {
        Observed observed = Observed.at(stack.http());
        assertThat(observed.metric("stancewatch_alert_latency_seconds_count", "of=\"pair\""))
                .isEqualTo(alerts.stream()
                        .filter(alert -> !alert.key().startsWith("wave|"))
                        .count());
        assertThat(observed.metric("stancewatch_alert_latency_seconds_count", "of=\"wave\""))
                .isPositive();
    }

    private static void publishGarbage(Cluster cluster) throws Exception {
        Properties settings = cluster.clientSettings();
        Header trace = new RecordHeader("traceparent", FOREIGN_TRACE.getBytes(StandardCharsets.US_ASCII));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            Topics.ARTICLE.name(),
                            null,
                            "garbage",
                            "no record of ours".getBytes(StandardCharsets.UTF_8),
                            List.of(trace)))
                    .get();
        }
    }

    private static String traceOfArticle(String company) {
        return articles.stream()
                .filter(article -> article.value().title().startsWith(company))
                .map(TraceTest::trace)
                .findFirst()
                .orElseThrow();
    }

    private static String trace(ConsumerRecord<?, ?> record) {
        return header(record, "traceparent");
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.US_ASCII);
    }

    private static List<String> log() throws IOException {
        try (Stream<String> lines = Files.lines(directory.resolve("data/logs/stancewatch.log"))) {
            return lines.toList();
        }
    }
}
