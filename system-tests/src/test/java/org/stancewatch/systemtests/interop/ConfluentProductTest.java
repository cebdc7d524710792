package org.stancewatch.systemtests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/**
 * The whole product with Confluent's serializer on its class path, as the Maven profile {@code confluent} puts it there; what
 * it writes is read with Apicurio's.
 */
@ExtendWith(PostMortem.class)
class ConfluentProductTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final List<Path> CONFLUENT = List.of(ConfluentClasses.JAR.toAbsolutePath());
    private static final String SERIALIZER = "io.confluent.kafka.serializers.KafkaAvroSerializer";

    @TempDir
    private static Path directory;

    private static Path configuration;
    private static Stack stack;

    @BeforeAll
    static void publishAnArticle() throws Exception {
        configuration = Files.writeString(
                directory.resolve("stancewatch.yaml"), "serde.serializer.class: " + SERIALIZER + "\n");
        stack = Stack.start(CONFLUENT, directory.resolve("data"), "--no-sample", "--config", configuration.toString());
        Path articles = directory.resolve("articles.jsonl");
        ArticleLines.write(articles, ArticleLines.halt("Amazon", "2020-06-10"));
        assertThat(onStack("publish", articles.toString()).exitCode(LIMIT)).isZero();
        try (AlertsView alerts = AlertsView.of(stack.cluster())) {
            alerts.await("amazon halts", content -> content.companies().contains("amazon"));
        }
        assertThat(onStack(
                                "verdict",
                                "amazon|facial-recognition",
                                ArticleLines.address("Amazon", "2020-06-10"),
                                "--right",
                                "--reason",
                                "it says so")
                        .exitCode(LIMIT))
                .isZero();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    /** Those that this product has written to; it watches no source. */
    static List<Topic<?>> topics() {
        return Topics.valued().stream()
                .filter(topic -> !topic.equals(Topics.SOURCE))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyTopicHoldsWhatApicuriosSerdeReads(Topic<?> topic) {
        try (TopicReader<?> records = TopicReader.of(stack.cluster(), topic)) {
            assertThat(records.await(1)).hasSize(1);
        }
    }

    @Test
    void theCommandThatListsAlertsReadsThem() {
        ProductProcess alerts = onStack("alerts", "--json");

        assertThat(alerts.exitCode(LIMIT)).isZero();
        assertThat(alerts.output().lines()).singleElement().asString().contains("\"companies\":[\"amazon\"]");
    }

    @Test
    void itsSchemasAreAsTheCatalogueSays() {
        assertThat(onStack("topics", "check").exitCode(LIMIT)).isZero();
    }

    @Test
    void withoutItsClassesTheProductNamesSettingAndClass() {
        Command.Result refused = stack.run("alerts", "--config", configuration.toString());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).singleElement().asString().contains("serde.serializer.class", SERIALIZER);
    }

    private static ProductProcess onStack(String... command) {
        return ProductProcess.start(
                CONFLUENT,
                Stream.concat(
                                Arrays.stream(command),
                                Stream.of(
                                        "--data",
                                        directory.resolve("data").toString(),
                                        "--config",
                                        configuration.toString()))
                        .toArray(String[]::new));
    }
}
