package org.stancewatch.systemtests.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.standalone.Ports;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.page.ComparePage;

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
    private static JsonNode beforeOfApi;
    private static JsonNode replays;
    private static Optional<ComparePage.Look> none = Optional.empty();
    private static Optional<ComparePage.Look> seen = Optional.empty();
    private static Optional<String> compared = Optional.empty();

    @BeforeAll
    static void replayAndCompare() throws IOException {
        int port = Ports.free();
        URI page = URI.create("http://127.0.0.1:" + port);
        try (Stack stack = Stack.start(directory.resolve("data"), "--port", Integer.toString(port));
                Closing browser = Closing.of(ComparePage.open(page))) {
            none = browser.map(each -> each.look("/compare", "compare-empty"));
            publish(stack, ArticleLines.halt("Amazon", "2020-06-10", "The Quay"));
            itself = stack.run("diff", "live", "live");
            replay(stack, "--name", "before");
            sameNews = stack.run("diff", "live", "before");
            publish(stack, LATER_NEWS);
            before = stack.run("diff", "live", "before");
            beforeAsJson = JSON.readTree(
                    stack.run("diff", "live", "before", "--json").out().get(0));
            beforeOfApi =
                    JSON.readTree(page.resolve("/api/v1/diff?a=live&b=before").toURL());
            replay(stack, "--name", "since-2021", "--from", "2021-01-01");
            ofARange = stack.run("diff", "live", "since-2021");
            unknown = stack.run("diff", "live", "nobodys");
            replays = JSON.readTree(page.resolve("/api/v1/replays").toURL());
            seen = browser.map(each -> each.look("/compare?a=live&b=before", "compare"));
            compared = browser.map(each -> each.compareByKeyboard("before", "live"));
        }
        before.out().forEach(System.out::println);
    }

    /** A browser where there is one. */
    private record Closing(Optional<ComparePage> page) implements AutoCloseable {

        static Closing of(Optional<ComparePage> page) {
            return new Closing(page);
        }

        <T> Optional<T> map(Function<ComparePage, T> look) {
            return page.map(look);
        }

        @Override
        public void close() {
            page.ifPresent(ComparePage::close);
        }
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

    @Test
    void theDashboardAnswersWhatTheCommandPrints() {
        assertThat(beforeOfApi).isEqualTo(beforeAsJson);
    }

    @Test
    void theDashboardListsTheReplays() {
        assertThat(replays).hasToString("{\"items\":[{\"name\":\"before\"},{\"name\":\"since-2021\"}]}");
    }

    @Test
    void thePageSaysHowAReplayIsMadeWhereThereIsNone() {
        assertThat(seen(none).words())
                .allSatisfy((language, words) -> assertThat(words).contains("./stancewatch replay --name again"));
    }

    @Test
    void thePageTellsTheDifferencesAndWhy() {
        assertThat(seen(seen).words().get("en"))
                .contains("only in live", "Microsoft", "before has not read:", "Microsoft in brief", "Harbour Post");
    }

    @Test
    void aDifferenceLeadsToItsTimelineAndItsArticle() {
        assertThat(seen(seen).links())
                .contains("/timeline/microsoft/voice-cloning", LATER)
                .anyMatch(link -> link.startsWith("/article/"));
    }

    @Test
    void theKeyboardSufficesToCompare() {
        assumeTrue(compared.isPresent());
        assertThat(compared.orElseThrow()).contains("between before and live");
    }

    @Test
    void everybodyCanReadIt() {
        assertThat(seen(none).violations()).isEmpty();
        assertThat(seen(seen).violations()).isEmpty();
    }

    @Test
    void nothingOfItIsWiderThanAScreenLacksWordsOrFails() {
        assertThat(Stream.of(seen(none), seen(seen))).allSatisfy(look -> {
            assertThat(look.tooWide()).isEmpty();
            assertThat(look.lacksWords()).isFalse();
            assertThat(look.faults()).isEmpty();
        });
    }

    private static ComparePage.Look seen(Optional<ComparePage.Look> look) {
        assumeTrue(look.isPresent(), "there is no Chromium");
        return look.orElseThrow();
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
