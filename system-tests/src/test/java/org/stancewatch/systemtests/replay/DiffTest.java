package org.stancewatch.systemtests.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;

/** Live against a replay of all, against one that came before other news, and against one of a range. */
@ExtendWith(PostMortem.class)
class DiffTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LATER = "https://paper.example/microsoft-2020-06-20";

    @TempDir
    private static Path directory;

    private static Command.Result itself;
    private static Command.Result sameNews;
    private static Command.Result before;
    private static JsonNode beforeAsJson;
    private static Command.Result ofARange;
    private static Command.Result unknown;

    @BeforeAll
    static void replayAndCompare() throws IOException {
        try (Stack stack = Stack.start(directory.resolve("data"))) {
            publish(stack, ArticleLines.halt("Amazon", "2020-06-10", "The Quay"));
            itself = stack.run("diff", "live", "live");
            replay(stack, "--name", "before");
            sameNews = stack.run("diff", "live", "before");
            publish(stack, LATER_NEWS);
            before = stack.run("diff", "live", "before");
            beforeAsJson = JSON.readTree(
                    stack.run("diff", "live", "before", "--json").out().get(0));
            replay(stack, "--name", "since-2021", "--from", "2021-01-01");
            ofARange = stack.run("diff", "live", "since-2021");
            unknown = stack.run("diff", "live", "nobodys");
        }
        before.out().forEach(System.out::println);
    }

    private static final String LATER_NEWS = ArticleLines.line(Map.of(
            "url", LATER,
            "publisher", "Harbour Post",
            "title", "Microsoft in brief",
            "published", "2020-06-20T12:00:00Z",
            "language", "en",
            "text", "Microsoft said today that it will no longer sell voice cloning to police."));

    @Test
    void liveDoesNotDifferFromItself() {
        assertThat(itself.out())
                .singleElement()
                .asString()
                .matches("no difference in [1-9]\\d* alerts, [1-9]\\d* positions");
        assertThat(itself.exitCode()).isZero();
    }

    @Test
    void aReplayOfTheSameNewsDoesNotDiffer() {
        assertThat(sameNews.out()).isEqualTo(itself.out());
        assertThat(sameNews.exitCode()).isZero();
    }

    @Test
    void aDifferenceIsToldByTheExitCode() {
        assertThat(before.exitCode()).isEqualTo(3);
    }

    @Test
    void newsThatCameAfterTheReplayIsNamedAsUnread() {
        assertThat(before.out())
                .contains("    before has not read “Microsoft in brief”, Harbour Post, 2020-06-20, " + LATER);
    }

    @Test
    void nothingDiffersButWhatFollowsFromIt() {
        assertThat(StreamSupport.stream(beforeAsJson.path("differences").spliterator(), false)
                        .map(difference -> difference.path("kind").asText() + " "
                                + difference.path("change").asText()))
                .contains("ALERT REMOVED", "POSITION REMOVED")
                .allMatch(List.of("ALERT REMOVED", "POSITION REMOVED", "COUNT REMOVED", "COUNT CHANGED")::contains);
    }

    @Test
    void programsAreToldTheReason() {
        JsonNode reason =
                beforeAsJson.path("differences").path(0).path("reasons").path(0);
        assertThat(reason.path("kind").asText()).isEqualTo("UNREAD");
        assertThat(reason.path("by").asText()).isEqualTo("before");
        assertThat(reason.path("article").path("url").asText()).isEqualTo(LATER);
    }

    /** Nor is one that older news, read later, changed in silence. */
    @Test
    void alertsBeforeTheRangeOfAReplayAreNoDifference() {
        assertThat(ofARange.out().get(0)).startsWith("no difference in ");
    }

    @Test
    void alertsBeforeTheRangeOfAReplayAreCounted() {
        assertThat(ofARange.out())
                .last()
                .asString()
                .matches("[1-9]\\d* of which one side does not tell at all are not compared");
    }

    @Test
    void aReplayThatIsNotThereIsNamed() {
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err())
                .containsExactly("replay nobodys: there is none of this name; there are: live, before, since-2021");
    }

    /** Returns when all that follows is told. */
    private static void publish(Stack stack, String line) throws IOException {
        Path file = directory.resolve("news.jsonl");
        ArticleLines.write(file, line);
        assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
        try (Progress progress = Progress.of(stack.cluster())) {
            progress.awaitDrained(LIMIT);
        }
    }

    private static void replay(Stack stack, String... arguments) {
        Command.Result result = stack.run(
                Stream.concat(Stream.of("replay"), Stream.of(arguments)).toArray(String[]::new));
        assertThat(result.exitCode()).as(String.join("\n", result.err())).isZero();
    }
}
