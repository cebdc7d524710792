package org.stancewatch.systemtests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.verdict.VerdictSender;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Judgement;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.CatalogueNames;
import org.stancewatch.schemas.registry.RegistryApi;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.TopicSpec;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.SourceNews;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/**
 * A subscriber that knows nothing of us, in another language, with a public Kafka client and a public Avro decoder: it reads
 * of every topic what we read.
 */
@ExtendWith(PostMortem.class)
class NodeConsumerTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    /** One is Java's, the other JavaScript's: 1 and 1.0 are one number. */
    private static final Comparator<JsonNode> NUMBERS =
            (a, b) -> a.isNumber() && b.isNumber() ? a.decimalValue().compareTo(b.decimalValue()) : a.equals(b) ? 0 : 1;

    @TempDir
    private static Path data;

    private static final Map<String, Map<String, JsonNode>> THEIRS = new HashMap<>();
    private static final Map<String, Map<String, JsonNode>> OURS = new HashMap<>();
    private static List<ConsumerRecord<String, Alert>> alerts;
    private static List<ConsumerRecord<String, byte[]>> letters;

    @BeforeAll
    static void readEveryTopicTwice() throws Exception {
        NodeProject.install();
        try (Stack stack = Stack.start(data);
                Progress progress = Progress.of(stack.cluster())) {
            publishTooLarge(stack);
            VerdictSender.send(verdict(), stack.cluster());
            SourceNews.tell(stack.cluster(), List.of(SourceNews.silent("The Paper", "fr")));
            progress.awaitDrained(LIMIT);
            Topics.valued().forEach(topic -> OURS.put(topic.name(), ours(stack.cluster(), asWritten(topic))));
            alerts = read(TopicReader.of(stack.cluster(), Topics.ALERT));
            letters = read(TopicReader.raw(stack.cluster(), Topics.REJECTED));
            theirs(stack.cluster())
                    .forEach(record -> THEIRS.computeIfAbsent(
                                    record.path("topic").asText(), topic -> new TreeMap<>())
                            .put(place(record), record));
        }
    }

    private static Verdict verdict() {
        return new Verdict(
                new Pair("amazon", "facial-recognition"),
                ArticleId.hashOf("https://paper.example/amazon"),
                Act.BAN,
                Optional.empty(),
                Judgement.RIGHT,
                "ada",
                Instant.parse("2020-06-12T08:00:00.000001Z"),
                "it says so");
    }

    static List<Topic<?>> topics() {
        return Topics.valued();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void itReadsEveryRecordAndNoOther(Topic<?> topic) {
        assertThat(theirs(topic.name()).keySet())
                .isNotEmpty()
                .isEqualTo(OURS.get(topic.name()).keySet());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void itReadsEveryValueAsWeDo(Topic<?> topic) {
        assertThat(theirs(topic.name())).allSatisfy((place, record) -> {
            JsonNode ours = OURS.get(topic.name()).get(place);
            assertThat(record.path("value").equals(NUMBERS, ours))
                    .as("%s: ours %s, theirs %s", place, ours, record.path("value"))
                    .isTrue();
        });
    }

    @Test
    void aTimeIsInMicrosecondsAnEnumIsAName() {
        assertThat(alerts).allSatisfy(alert -> {
            JsonNode theirs = theirs(Topics.ALERT.name()).get(place(alert));
            assertThat(theirs.path("key").asText()).isEqualTo(alert.value().id());
            assertThat(theirs.at("/value/content/type").asText())
                    .isEqualTo(alert.value().standing().content().type().name());
            assertThat(theirs.at("/value/firstRecordedAt").asLong())
                    .isEqualTo(ChronoUnit.MICROS.between(
                            Instant.EPOCH, alert.value().standing().firstRecordedAt()));
        });
    }

    @Test
    void aRejectedRecordIsReadAsItCameWithItsCause() {
        assertThat(letters).singleElement().satisfies(letter -> {
            JsonNode theirs = theirs(Topics.REJECTED.name()).get(place(letter));
            assertThat(Base64.getDecoder().decode(theirs.path("value").asText()))
                    .isNotEmpty()
                    .isEqualTo(letter.value());
            assertThat(theirs.at("/headers/rejected.topic").asText()).isEqualTo(Topics.ARTICLE.name());
        });
    }

    private static Map<String, JsonNode> theirs(String topic) {
        return THEIRS.getOrDefault(topic, Map.of());
    }

    private static List<JsonNode> theirs(Cluster cluster) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                cluster.bootstrap(),
                cluster.registry().resolve(RegistryApi.APICURIO_PATH).toString()));
        Topics.all().stream().map(TopicSpec::name).forEach(arguments::add);
        return NodeProject.run("read-topics.js", arguments);
    }

    /** Headlines are not read back: they must be those that the names of the catalogue give. */
    private static Topic<?> asWritten(Topic<?> topic) {
        return topic.equals(Topics.ALERT)
                ? Topics.alert(Headlines.with(new CatalogueNames(Catalogue.bundled())))
                : topic;
    }

    private static <T> Map<String, JsonNode> ours(Cluster cluster, Topic<T> topic) {
        return read(TopicReader.of(cluster, topic)).stream()
                .collect(Collectors.toMap(
                        NodeConsumerTest::place,
                        record -> AvroTree.of(topic.codec().toAvro(record.value()))));
    }

    private static <T> List<ConsumerRecord<String, T>> read(TopicReader<T> topic) {
        try (topic) {
            return topic.records();
        }
    }

    /** Larger than the topic takes: set aside, and in nobody's way on the topics of records. */
    private static void publishTooLarge(Stack stack) throws IOException {
        Path file = data.resolve("large.jsonl");
        String line = ArticleLines.halt("Amazon", "2020-06-10");
        String filler = "word ".repeat(Topics.MAX_MESSAGE_BYTES / 4);
        ArticleLines.write(file, line.replace("\"text\":\"", "\"text\":\"" + filler));
        stack.run("publish", file.toString());
    }

    private static String place(ConsumerRecord<?, ?> record) {
        return record.partition() + "@" + record.offset();
    }

    private static String place(JsonNode record) {
        return record.path("partition").asText() + "@" + record.path("offset").asText();
    }
}
