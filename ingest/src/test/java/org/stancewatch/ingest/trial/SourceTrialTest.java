package org.stancewatch.ingest.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.ingest.fetch.FetchLimits;

class SourceTrialTest {

    private final MockWebServer server = new MockWebServer();
    private final SourceTrial trial = new SourceTrial(FetchLimits.defaults(), Clock.systemUTC());

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getPort() + "/news");
    }

    private TrialReport look(String type, String body) {
        server.enqueue(new MockResponse.Builder().code(404).build()); // robots.txt
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", type)
                .body(body)
                .build());
        return trial.look(address());
    }

    private static String rss(String items) {
        return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
                + "<title>The Lamp</title><language>en-gb</language>" + items + "</channel></rss>";
    }

    @Test
    void aFeedTellsWhatItIs() {
        TrialReport report = look("application/rss+xml", rss("""
                        <item><title>Old</title><pubDate>Mon, 16 Nov 2026 08:00:00 GMT</pubDate><description>One two</description></item>
                        <item><title>A &amp;amp; B</title><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate><description>Three</description></item>
                        <item><title>Neither text nor page</title><description></description></item>
                        """));
        assertThat(report.form()).isEqualTo("rss_2.0");
        assertThat(report.publisher()).contains("The Lamp");
        assertThat(report.language()).contains("en");
        assertThat(report.items()).isEqualTo(2);
        assertThat(report.texts()).isEqualTo(2);
        assertThat(report.newest()).contains(Instant.parse("2026-11-20T08:00:00Z"));
        assertThat(report.newestTitle()).isEqualTo("A & B");
    }

    @Test
    void aWholeTextIsToldFromASummary() {
        TrialReport report = look(
                "application/rss+xml",
                rss("<item><description>Short.</description></item>"
                        + "<item><content:encoded>All of it.</content:encoded></item>"
                        + "<item><description>" + "word ".repeat(400) + "</description></item>"));
        assertThat(report.fullTexts()).isEqualTo(2);
        assertThat(report.medianWords()).isEqualTo(3);
    }

    @Test
    void aJsonFeedIsOne() {
        TrialReport report = look("application/feed+json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "L\\u001b[31mamp", "items": []}
                """);
        assertThat(report.form()).isEqualTo("JSON Feed");
        assertThat(report.publisher()).contains("L[31mamp");
        assertThat(report.newest()).isEmpty();
    }

    @Test
    void aPageTellsTheFeedsItNames() {
        TrialReport report = look("text/html; charset=utf-8", """
                <!doctype html><html><head>
                <link rel="alternate" type="application/rss+xml" href="/feed?all=1">
                <link rel="Alternate" type="application/atom+xml" href="https://other.example/atom">
                <link rel="alternate" hreflang="fr" href="/fr">
                <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
                </head></html>
                """);
        assertThat(report.isPage()).isTrue();
        assertThat(report.feeds())
                .containsExactly(address().resolve("/feed?all=1"), URI.create("https://other.example/atom"));
    }

    @Test
    void aServerThatRefusesIsAClearFault() {
        server.enqueue(new MockResponse.Builder().code(404).build()); // robots.txt
        server.enqueue(new MockResponse.Builder().code(403).build());
        assertThatThrownBy(() -> trial.look(address()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(address() + ": answers 403");
    }

    @Test
    void somethingElseIsAClearFault() {
        assertThatThrownBy(() -> look("text/plain", "hello"))
                .hasMessageStartingWith(address() + ": is no readable RSS or Atom: ");
    }
}
