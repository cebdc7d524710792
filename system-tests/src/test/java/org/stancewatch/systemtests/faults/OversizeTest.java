package org.stancewatch.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/** An article of 12 MB, three times what the topic takes, from a file and from a feed, among others. */
@ExtendWith(PostMortem.class)
class OversizeTest {

    private static final String FILLER = "Growers in the valley expect a fair apple harvest. ";
    /** More than the topic takes, less than ingest reads of a feed. */
    private static final String LONG_TEXT = FILLER.repeat(6_000_000 / FILLER.length());

    private static final int CUT = 64 * 1024;

    @TempDir
    private static Path directory;

    private static Path file;
    private static Command.Result published;
    private static Command.Result shown;
    private static Command.Result retried;
    private static List<ConsumerRecord<String, byte[]>> letters;
    private static List<String> halted;

    @BeforeAll
    static void publishThemAmongOthers() throws Exception {
        file = directory.resolve("big.jsonl");
        ArticleLines.write(
                file,
                ArticleLines.halt("Amazon", "2020-06-10"),
                ArticleLines.halt("Axon", "2020-06-10").replace("said today", LONG_TEXT + "said today"),
                ArticleLines.halt("Microsoft", "2020-06-11"));
        try (MockWebServer paper = new MockWebServer()) {
            paper.setDispatcher(answering(feed()));
            paper.start();
            try (Stack stack = Stack.start(
                            directory.resolve("data"),
                            "--no-sample",
                            "--source",
                            paper.url("/rss").toString());
                    AlertsView alerts = AlertsView.of(stack.cluster());
                    TopicReader<byte[]> rejected = TopicReader.raw(stack.cluster(), Topics.REJECTED)) {
                published = stack.run("publish", file.toString());
                letters = rejected.await(2);
                shown = stack.run("rejected", "show", id(fromFile()));
                retried = stack.run("rejected", "retry", id(fromFile()));
                alerts.await("microsoft halts", content -> content.companies().contains("microsoft"));
                alerts.await("google halts", content -> content.companies().contains("google"));
                alerts.await("amazon halts", content -> content.companies().contains("amazon"));
                halted = alerts.revisions().stream().map(Alert::id).toList();
            }
        }
    }

    @Test
    void theUserSeesFileLineAndReason() {
        assertThat(published.exitCode()).isEqualTo(1);
        assertThat(published.err())
                .singleElement()
                .asString()
                .startsWith(file + ":2: article ")
                .contains("is too large, set aside on stance.rejected.v1");
    }

    @Test
    void theRestOfTheFileAndOfTheFeedGoesOn() {
        assertThat(published.out()).containsExactly("articles published: 2");
        assertThat(halted)
                .contains(
                        "amazon|facial-recognition#1", "microsoft|facial-recognition#1", "google|facial-recognition#1");
    }

    @Test
    void eachIsSetAsideOnceAsTooLargeWithLengthAndHash() {
        assertThat(letters).hasSize(2).allSatisfy(letter -> {
            assertThat(header(letter, "rejected.kind")).isEqualTo("too-large");
            assertThat(Long.parseLong(header(letter, "rejected.length"))).isGreaterThan(LONG_TEXT.length());
            assertThat(header(letter, "rejected.sha256")).matches("[0-9a-f]{64}");
        });
    }

    @Test
    void itsLetterHoldsTheFirst64KiB() {
        assertThat(letters).allSatisfy(letter -> assertThat(letter.value()).hasSize(CUT));
    }

    @Test
    void theLetterOfTheFeedNamesTheFeed() {
        assertThat(letters)
                .extracting(letter -> header(letter, "rejected.source"))
                .anySatisfy(source -> assertThat(source).startsWith("http://").endsWith("/rss"));
    }

    @Test
    void showSaysHowToMendIt() {
        assertThat(shown.out()).last().asString().contains(file + ":2", "stancewatch publish");
    }

    @Test
    void whatNeverWasOnATopicCannotBeDrivenAgain() {
        assertThat(retried.exitCode()).isEqualTo(1);
        assertThat(retried.err()).singleElement().asString().contains("never was on a topic");
    }

    /** The same to whatever is asked for. */
    private static Dispatcher answering(MockResponse answer) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer;
            }
        };
    }

    private static MockResponse feed() {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/rss+xml")
                .body("<rss version=\"2.0\"><channel><title>The Quay</title><link>https://paper.example/</link>"
                        + "<description>News</description><language>en</language>"
                        + item("harvest", LONG_TEXT)
                        + item("google", ArticleLines.haltText("Google"))
                        + "</channel></rss>")
                .build();
    }

    private static String item(String name, String text) {
        return """
                <item><title>In brief</title><link>https://paper.example/%s</link>
                <pubDate>Wed, 10 Jun 2020 12:00:00 GMT</pubDate><description>%s</description></item>
                """.formatted(name, text);
    }

    private static ConsumerRecord<String, byte[]> fromFile() {
        return letters.stream()
                .filter(letter -> header(letter, "rejected.source").startsWith(file.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static String id(ConsumerRecord<?, ?> letter) {
        return letter.partition() + "-" + letter.offset();
    }

    private static String header(ConsumerRecord<?, ?> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
