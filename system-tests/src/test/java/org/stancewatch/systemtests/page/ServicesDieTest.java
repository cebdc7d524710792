package org.stancewatch.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Services;
import org.stancewatch.app.standalone.Ports;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.ingest.publish.Outcome;
import org.stancewatch.systemtests.dashboard.DashboardProcess;
import org.stancewatch.systemtests.harness.LiveFeed;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Stack;

/** Processor, dashboard, registry and ingest die in turn under the eyes of a reader: the page goes on and shows each alert once. */
@ExtendWith(PostMortem.class)
class ServicesDieTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<String> COMPANIES = List.of("Meta", "Microsoft", "Google", "IBM");
    /** What a watched feed tells of, before ingest is killed and when it runs again. */
    private static final List<String> IN_THE_FEED = List.of("Amazon", "Apple");

    @TempDir
    private static Path directory;

    private static List<String> told;
    private static Object marker;

    @BeforeAll
    static void killOneAfterTheOther() {
        int port = Ports.free();
        Path data = directory.resolve("data");
        try (Chromium chromium = Chromium.start();
                Stack stack = Stack.start(data, "--no-sample", "--no-processor")) {
            ProductProcess processor = processor(stack);
            DashboardProcess dashboard = DashboardProcess.start(data, directory.resolve("views"), port);
            Page page = opened(chromium, dashboard);
            see(page, stack, 0);
            processor.kill();
            processor = processor(stack);
            see(page, stack, 1);
            dashboard.kill();
            page.locator(".notice").waitFor();
            dashboard = DashboardProcess.start(data, directory.resolve("views"), port);
            see(page, stack, 2);
            stack.process().children().forEach(ProcessHandle::destroyForcibly);
            see(page, stack, 3);
            watchAFeed(page, stack);
            told = page.locator("article.alert .id").allTextContents();
            marker = page.evaluate("window.neverReloaded");
            dashboard.close();
            processor.close();
        }
    }

    @Test
    void everyAlertIsShownOnce() {
        Stream<String> pairs = Stream.of(COMPANIES, IN_THE_FEED, List.of("wave"))
                .flatMap(List::stream)
                .map(name -> name.toLowerCase(Locale.ROOT));
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        pairs.map(pair -> pair + "|facial-recognition#1").toList());
    }

    @Test
    void thePageIsNeverReloaded() {
        assertThat(marker).isEqualTo(true);
    }

    private static ProductProcess processor(Stack stack) {
        return ProductProcess.processor(stack.cluster(), directory.resolve("state"));
    }

    private static Page opened(Chromium chromium, DashboardProcess dashboard) {
        BrowserContext window = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(dashboard.url().toString())
                        .setLocale("en"));
        window.setDefaultTimeout(PATIENCE.toMillis());
        Page page = window.newPage();
        PageStand.show(page, "/");
        page.evaluate("window.neverReloaded = true");
        return page;
    }

    /** Ingest dies behind what it has put onto the topic, and starts with the feed as it is then: old and new. */
    private static void watchAFeed(Page page, Stack stack) {
        try (LiveFeed feed = LiveFeed.start()) {
            feed.addHalt(IN_THE_FEED.get(0));
            ProductProcess ingest = ingest(stack, feed);
            see(page, IN_THE_FEED.get(0));
            ingest.kill();
            ingest = ingest(stack, feed);
            feed.addHalt(IN_THE_FEED.get(1));
            see(page, IN_THE_FEED.get(1));
            ingest.close();
        }
    }

    private static ProductProcess ingest(Stack stack, LiveFeed feed) {
        return ProductProcess.start(
                "ingest",
                "--bootstrap",
                stack.cluster().bootstrap(),
                "--registry",
                stack.cluster().registry().toString(),
                "--source",
                feed.url(),
                "--poll",
                "1",
                "--directory",
                directory.resolve("ingest").toString());
    }

    /** Publishes that the company of {@code number} halts, and waits for it on the page. */
    private static void see(Page page, Stack stack, int number) {
        String company = COMPANIES.get(number);
        Article article = News.halt(company, "facial recognition", "Paper " + number, company + " ends sales");
        await("an article to be taken, with the registry perhaps away: " + stack.process())
                .atMost(PATIENCE)
                .until(() -> publish(article, stack).isPublished());
        see(page, company);
    }

    private static void see(Page page, String company) {
        page.locator("article.alert")
                .filter(new Locator.FilterOptions().setHasText(company))
                .first()
                .waitFor();
    }

    private static Outcome publish(Article article, Stack stack) {
        try (ArticlePublisher publisher = Services.publisher(stack.cluster(), PATIENCE)) {
            return publisher.publish(article, article.id().value()).join();
        }
    }
}
