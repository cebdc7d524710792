package org.stancewatch.systemtests.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.stancewatch.app.Services;
import org.stancewatch.app.standalone.Ports;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.systemtests.harness.SourceNews;
import org.stancewatch.systemtests.harness.Stack;

/** A stack with its bundled sample, three sources and its page, and a browser before it. */
final class PageStand implements AutoCloseable {

    /** What an analyst says who may judge. */
    static final String TOKEN = "a-token-for-tests-only";

    private static final String SETTINGS = "dashboard.token: " + TOKEN
            + "\nwebhooks.allow-private: true\n"
            // More than any reader asks for: the tests load a view each.
            + "dashboard.reads-per-minute: 100000\n";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port = Ports.free();
    private final Chromium chromium;
    private final Path data;
    private Stack stack;

    private PageStand(Chromium chromium, Path data) {
        this.chromium = chromium;
        this.data = data;
        this.stack = started();
        SourceNews.tell(
                stack.cluster(),
                List.of(
                        SourceNews.fine("Northline Press", "en"),
                        SourceNews.silent("Le Bulletin", "fr"),
                        SourceNews.failing("Harbour Gazette", "en", "it answered 503")));
    }

    static PageStand start() {
        Chromium chromium = Chromium.start();
        try {
            return new PageStand(chromium, Files.createTempDirectory("stancewatch-page"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Where the page is. */
    URI page() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** A browser's window of its own, with its own storage, in {@code language}. */
    BrowserContext window(String language) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(page().toString())
                        .setLocale(language)
                        .setTimezoneId("UTC"));
    }

    /** Goes to {@code path}, and returns when what stands there is drawn. */
    static void show(Page page, String path) {
        page.navigate(path);
        awaitDrawn(page);
    }

    static void awaitDrawn(Page page) {
        page.waitForSelector("html[data-ready]");
    }

    Stack stack() {
        return stack;
    }

    /** Publishes {@code articles} and returns when the broker has them. */
    void publish(Article... articles) {
        publish(Arrays.asList(articles));
    }

    void publish(List<Article> articles) {
        try (ArticlePublisher publisher = Services.publisher(stack.cluster(), PATIENCE)) {
            CompletableFuture.allOf(articles.stream()
                            .map(article ->
                                    publisher.publish(article, article.id().value()))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    /** kill -9 to everything at once: broker, registry, ingest, processor and page. */
    void kill() {
        stack.close();
    }

    /** Starts it all again where it stopped. */
    void restart() {
        stack = started();
    }

    @Override
    public void close() {
        stack.close();
        chromium.close();
    }

    private Stack started() {
        return Stack.start(
                data, "--port", Integer.toString(port), "--config", settings().toString());
    }

    private Path settings() {
        try {
            return Files.writeString(data.resolve("settings.yaml"), SETTINGS);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
