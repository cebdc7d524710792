package org.stancewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of sources of a data directory, by command. */
class SourcesCommandTest {

    private static final String FEED = "<rss version='2.0'><channel><title>The Lamp</title><item><title>Oil</title>"
            + "<pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate><description>Dear.</description></item></channel></rss>";
    private static final String PAGE =
            "<!doctype html><link rel=alternate type='application/rss+xml' href='https://lamp.example/feed'>";

    @TempDir
    private Path data;

    private final MockWebServer server = new MockWebServer();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private String serves(String body) {
        allowsRobots();
        server.enqueue(new MockResponse.Builder().body(body).build());
        return "http://127.0.0.1:" + server.getPort() + "/news";
    }

    private void allowsRobots() {
        server.enqueue(new MockResponse.Builder().code(404).build());
    }

    private Path list() {
        return data.resolve("sources.yaml");
    }

    @Test
    void whatIsAddedIsListed() {
        assertThat(sources("add", serves(FEED), "--id", "lamp", "--group", "press", "--language", "en"))
                .isZero();
        assertThat(sources("list")).isZero();
        assertThat(out.toString())
                .contains("added  lamp  http://127.0.0.1")
                .containsPattern("lamp +feed +press +en +yes +http://127.0.0.1:\\d+/news")
                .contains("1 source in " + list() + ", 1 watched");
    }

    @Test
    void aPageIsNotAddedAndItsFeedsAreTold() {
        assertThat(sources("add", serves(PAGE))).isEqualTo(1);
        assertThat(err.toString()).contains("is a web page, not added; it names: https://lamp.example/feed");
        assertThat(list()).doesNotExist();
    }

    @Test
    void whatCannotBeReachedNowIsAddedAndTold() {
        allowsRobots();
        server.enqueue(new MockResponse.Builder().code(404).build());
        assertThat(sources("add", "http://127.0.0.1:" + server.getPort() + "/news"))
                .isZero();
        assertThat(err.toString()).contains("answers 404; added all the same");
    }

    @Test
    void whatIsThereAlreadyIsRefused() {
        sources("add", "https://lamp.example/feed", "--unseen");
        assertThat(sources("add", "http://lamp.example/feed/", "--unseen")).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("address: is watched already, in " + list() + "\n");
    }

    @Test
    void anIdThatIsTakenIsRefused() {
        sources("add", "https://lamp.example/feed", "--unseen", "--id", "lamp");
        assertThat(sources("add", "https://lamp.example/other", "--unseen", "--id", "lamp"))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("id: lamp is that of another source");
    }

    @Test
    void aFieldThatIsWrongIsNamed() {
        assertThat(sources("add", "https://lamp.example/feed", "--unseen", "--language", "klingon"))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("language: 'klingon' is no language");
    }

    @Test
    void aFaultyListIsToldLineByLine() throws IOException {
        Files.writeString(list(), "- {address: 'https://a.example', x: 1}\n- {id: b}\n");
        assertThat(sources("list")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith(list().toString()));
    }

    @Test
    void anEmptyListSaysSo() {
        assertThat(sources("list")).isZero();
        assertThat(out.toString()).isEqualTo("No source in " + list() + " yet.\n");
    }

    @Test
    void aTestTellsWhatAFeedHolds() {
        sources("add", serves(FEED), "--id", "lamp", "--unseen");
        assertThat(sources("test", "lamp")).isZero();
        assertThat(out.toString())
                .containsPattern("form +rss_2.0")
                .containsPattern("publisher +The Lamp")
                .containsPattern("texts +summaries only")
                .containsPattern("newest +2026-11-20T08:00:00Z  Oil");
    }

    @Test
    void aTestOfAPageTellsItsFeedsAndFails() {
        assertThat(sources("test", serves(PAGE))).isEqualTo(1);
        assertThat(out.toString()).containsPattern("feed +https://lamp.example/feed");
    }

    @Test
    void aTestOfNothingFailsWithTheReason() {
        allowsRobots();
        server.enqueue(new MockResponse.Builder().code(410).build());
        assertThat(sources("test", "http://desk:hunter2@127.0.0.1:" + server.getPort() + "/news?key=hunter2"))
                .isEqualTo(1);
        assertThat(err.toString()).endsWith("/news: answers 410\n").doesNotContain("hunter2");
    }

    @Test
    void anIdNobodyHasIsNamed() {
        assertThat(sources("test", "nobody")).isEqualTo(1);
        assertThat(err.toString()).startsWith("nobody: is no address, and no id in ");
    }

    @Test
    void aGroupOfTheCatalogueIsAddedOnceAndOff() {
        assertThat(sources("import", "--catalogue", "regulators", "wires")).isZero();
        assertThat(out.toString()).containsPattern("\\d+ added to .* of the added are off");
        assertThat(sources("import", "--catalogue", "regulators")).isZero();
        assertThat(out.toString()).contains("0 added to " + list());
    }

    @Test
    void aGroupMayBeEnabledAtOnce() {
        sources("import", "--catalogue", "regulators", "--enable");
        sources("list");
        assertThat(out.toString()).containsPattern("(\\d+) sources in .*, \\1 watched");
    }

    @Test
    void aGroupThatIsNoneIsWronglyCalled() {
        assertThat(sources("import", "--catalogue", "gossip")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--catalogue: 'gossip' is no group, there are all, ");
    }

    @Test
    void whatWasHandedOutIsTakenOverAgain() throws IOException {
        sources("import", "--catalogue", "all");
        Path opml = data.resolve("list.opml");
        assertThat(sources("export", opml.toString())).isZero();
        String before = Files.readString(list());
        Files.delete(list());
        assertThat(sources("import", opml.toString())).isZero();
        assertThat(list()).content().isEqualTo(before);
    }

    @Test
    void whatOfAFileCannotBeUsedIsToldAndTheRestIsTaken() throws IOException {
        Path opml = Files.writeString(
                data.resolve("list.opml"),
                "<opml><body><outline text='x'/>\n<outline xmlUrl='https://lamp.example/feed'/></body></opml>");
        assertThat(sources("import", opml.toString())).isEqualTo(1);
        assertThat(err.toString()).isEqualTo(opml + ":1: xmlUrl: is missing of 'x'\n");
        assertThat(out.toString()).contains("added    lamp-example-feed");
    }

    @Test
    void anotherFileMayBeNamed() {
        Path other = data.resolve("elsewhere/mine.yaml");
        assertThat(run("sources", "add", "https://lamp.example/feed", "--unseen", "--sources", other.toString()))
                .isZero();
        assertThat(other).exists();
    }

    private int sources(String... arguments) {
        List<String> command = new ArrayList<>(List.of("sources"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString()));
        return run(command.toArray(String[]::new));
    }

    private int run(String... command) {
        return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), command);
    }
}
