package org.stancewatch.systemtests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Cluster;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.BrokerProcess;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.TestRegistry;
import org.stancewatch.systemtests.harness.TopicReader;

/** A registry whose database is gone, an empty one in its place, and the schemas that were saved. */
@ExtendWith(PostMortem.class)
class RegistryLossTest {

    private static final String SUBJECT = Topics.ARTICLE.subject();

    @TempDir
    private static Path directory;

    private static Path saved;
    private static BrokerProcess broker;

    /** The ids that were lost: no registry would give the same ones again by itself. */
    @BeforeAll
    static void publishAndSaveAndLoseTheRegistry() throws IOException {
        saved = directory.resolve("schemas.json");
        broker = BrokerProcess.start(directory.resolve("broker"));
        try (TestRegistry lost = TestRegistry.start(directory.resolve("lost"))) {
            lost.api().register("somebody-else-value", "{\"type\":\"int\"}");
            lost.api().register(SUBJECT, olderArticle());
            assertThat(onBoth(lost, "topics", "create").exitCode()).isZero();
            Path articles = directory.resolve("articles.jsonl");
            ArticleLines.write(articles, ArticleLines.halt("Amazon", "2020-06-10"));
            assertThat(onBoth(lost, "publish", articles.toString()).exitCode()).isZero();
            assertThat(save(lost, saved).exitCode()).isZero();
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void recordsAreReadAgainOnceTheSchemasAreBack() {
        try (TestRegistry empty = TestRegistry.start(directory.resolve("readable"))) {
            assertThat(restore(empty).exitCode()).isZero();
            Cluster cluster = new Cluster(broker.bootstrap(), empty.url(), Map.of());
            try (var articles = TopicReader.of(cluster, Topics.ARTICLE)) {
                assertThat(articles.values())
                        .singleElement()
                        .extracting(article -> article.title())
                        .isEqualTo("Amazon halts sales to police");
            }
        }
    }

    @Test
    void whatIsSavedFromItThenIsTheSameToTheByte() throws IOException {
        try (TestRegistry empty = TestRegistry.start(directory.resolve("same"))) {
            restore(empty);
            Path again = directory.resolve("again.json");
            save(empty, again);
            assertThat(again).hasSameTextualContentAs(saved);
        }
    }

    @Test
    void aStartFindsItsSchemasThereAndRegistersNothingNew() {
        try (TestRegistry empty = TestRegistry.start(directory.resolve("start"))) {
            restore(empty);
            assertThat(onBoth(empty, "topics", "check").exitCode()).isZero();
            assertThat(onBoth(empty, "topics", "create").exitCode()).isZero();
            assertThat(empty.api().subject(SUBJECT).orElseThrow().versions()).hasSize(2);
        }
    }

    @Test
    void aNewSchemaGetsAnIdThatIsFree() {
        try (TestRegistry empty = TestRegistry.start(directory.resolve("next"))) {
            restore(empty);
            assertThat(empty.api().register("new-value", "{\"type\":\"long\"}")).isGreaterThan(7);
        }
    }

    @Test
    void restoringTwiceChangesNothing() {
        try (TestRegistry empty = TestRegistry.start(directory.resolve("twice"))) {
            restore(empty);
            assertThat(restore(empty).out()).containsExactly("All subjects were there.");
        }
    }

    @Test
    void anIdThatIsTakenIsRefusedAndNothingIsChanged() {
        try (TestRegistry taken = TestRegistry.start(directory.resolve("taken"))) {
            taken.api().register("first-value", "{\"type\":\"int\"}");
            taken.api().register("second-value", "{\"type\":\"long\"}");

            Command.Result refused = restore(taken);

            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err())
                    .containsExactly(
                            SUBJECT + ": version 1 under id 2: the id is taken by another schema in the registry");
            assertThat(taken.api().subjects()).doesNotContain(SUBJECT);
        }
    }

    @Test
    void aFileThatIsNoBackupIsToldByNameFieldAndReason() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.json"), "{\"subjects\":[{\"versions\":[]}]}");

        Command.Result refused = Command.run(
                "topics",
                "import-schemas",
                "--input",
                broken.toString(),
                "--bootstrap",
                broker.bootstrap(),
                "--registry",
                "http://127.0.0.1:1");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).containsExactly(broken + ": subject: is missing");
    }

    private static Command.Result save(TestRegistry registry, Path file) {
        return onBoth(registry, "topics", "export-schemas", "--output", file.toString());
    }

    private static Command.Result restore(TestRegistry registry) {
        return onBoth(registry, "topics", "import-schemas", "--input", saved.toString());
    }

    private static Command.Result onBoth(TestRegistry registry, String... arguments) {
        Stream<String> cluster = Stream.of(
                "--bootstrap", broker.bootstrap(), "--registry", registry.url().toString());
        return Command.run(Stream.concat(Stream.of(arguments), cluster).toArray(String[]::new));
    }

    /** As an earlier release may have had it: without a field that has a default. */
    private static String olderArticle() {
        String today = Topics.ARTICLE.codec().schema().toString();
        int begin = today.indexOf("{\"name\":\"agency\"");
        return today.substring(0, begin) + today.substring(today.indexOf("{\"name\":\"title\""));
    }
}
