package org.stancewatch.systemtests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** An RSS feed on a web server, to which items are added while it is watched. */
public final class LiveFeed implements AutoCloseable {

    private final MockWebServer paper = new MockWebServer();
    private final List<String> items = new CopyOnWriteArrayList<>();

    /** Starts one without items. */
    public static LiveFeed start() {
        LiveFeed feed = new LiveFeed();
        feed.paper.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return feed.rss();
            }
        });
        try {
            feed.paper.start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return feed;
    }

    public String url() {
        return paper.url("/rss").toString();
    }

    /** Adds the news that {@code company} halts the sale of facial recognition to police. */
    public void addHalt(String company) {
        add(company.toLowerCase(Locale.ROOT), ArticleLines.haltText(company));
    }

    /** Adds an item; {@code name} makes its address. */
    public void add(String name, String text) {
        items.add("""
                <item><title>In brief</title><link>https://paper.example/%s</link>
                <pubDate>Wed, 10 Jun 2020 12:00:00 GMT</pubDate><description>%s</description></item>
                """.formatted(name, text));
    }

    @Override
    public void close() {
        paper.close();
    }

    private MockResponse rss() {
        String rss = "<rss version=\"2.0\"><channel><title>The Quay</title><link>https://paper.example/</link>"
                + "<description>News</description><language>en</language>" + String.join("", items)
                + "</channel></rss>";
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/rss+xml")
                .body(rss)
                .build();
    }
}
