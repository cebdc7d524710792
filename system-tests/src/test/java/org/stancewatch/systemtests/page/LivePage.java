package org.stancewatch.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.stancewatch.domain.article.Article;

/** News comes, the server dies and returns, the paper takes back what it told: the page shows it all and is never reloaded. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class LivePage {

    private static final String PAIR = "axon|license-plate-recognition";
    private static final String LATER_PAIR = "google|predictive-policing";
    private static final double PATIENCE = 60_000;

    private final PageStand stand;
    private final BrowserContext window;
    private final List<String> faults = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final Article article = News.halt("Axon", "number plate recognition", "Harbour Post", "Axon halts sales");

    private Duration visible;
    private String quote;
    private String textMark;
    private int haltsDrawn;
    private int haltsDrawnAfterwards;
    private String notice;
    private List<String> told;
    private String struck;
    private String reason;
    private Object marker;

    LivePage(PageStand stand) {
        this.stand = stand;
        this.window = stand.window("en");
        window.setDefaultTimeout(PATIENCE);
    }

    @BeforeAll
    void drive() {
        Page river = opened("/");
        river.evaluate("window.neverReloaded = true");
        tell(river);
        Page timeline = opened("/timeline/axon/license-plate-recognition");
        haltsDrawn = timeline.locator(".stretch[data-stance=HALTED]").count();
        read();
        outlive(river);
        takeBack(river, timeline);
        told = ids(river);
        marker = river.evaluate("window.neverReloaded");
    }

    private void tell(Page river) {
        stand.publish(article);
        long acknowledged = System.nanoTime();
        Locator card = card(river, PAIR);
        card.waitFor();
        visible = Duration.ofNanos(System.nanoTime() - acknowledged);
        System.out.printf("alert visible %d ms after the broker had the article%n", visible.toMillis());
        quote = card.locator("mark").first().textContent();
    }

    private void read() {
        Page page = opened("/article/" + article.id().value());
        textMark = page.locator(".text mark").textContent();
    }

    /** What is told while the page sees no server is there once it does. */
    private void outlive(Page river) {
        stand.kill();
        river.locator(".notice").waitFor();
        notice = river.locator(".notice").textContent();
        stand.restart();
        stand.publish(News.halt("Google", "predictive policing software", "The Quay", "Google ends sales"));
        card(river, LATER_PAIR).waitFor();
    }

    private void takeBack(Page river, Page timeline) {
        stand.publish(News.withdrawn(article));
        Locator withdrawn =
                river.locator("article.alert[data-status=WITHDRAWN]").filter(having(river, PAIR));
        withdrawn.waitFor();
        struck = withdrawn.locator(".headline s").textContent();
        reason = withdrawn.locator(".reason").textContent();
        timeline.locator(".alert[data-status=WITHDRAWN]").first().waitFor();
        haltsDrawnAfterwards = timeline.locator(".stretch[data-stance=HALTED]").count();
    }

    @Test
    void anAlertAppearsByItself() {
        assertThat(visible).isLessThan(Duration.ofMillis((long) PATIENCE));
        assertThat(marker)
                .as("set before the first alert, in the same document")
                .isEqualTo(true);
    }

    @Test
    void theWordsThatShowItAreMarked() {
        assertThat(article.text()).contains(quote);
        assertThat(quote).contains("will no longer sell number plate recognition to police");
    }

    @Test
    void theArticleHasTheSameWordsMarked() {
        assertThat(textMark).isEqualTo(quote);
    }

    @Test
    void theTimelineDrawsTheHalt() {
        assertThat(haltsDrawn).isEqualTo(1);
    }

    @Test
    void whileTheServerIsAwayThePageSaysSo() {
        assertThat(notice).startsWith("The server does not answer");
    }

    @Test
    void noAlertIsShownTwiceAndNoneIsMissedOverARestart() {
        assertThat(told).doesNotHaveDuplicates().contains(PAIR + "#1", LATER_PAIR + "#1");
    }

    @Test
    void aCorrectionStrikesTheAlertAndSaysWhy() {
        assertThat(struck).contains("Axon");
        assertThat(reason).contains("Axon halts sales", "Harbour Post", "no longer says so");
    }

    @Test
    void aCorrectionTakesTheHaltOffTheTimeline() {
        assertThat(haltsDrawnAfterwards).isZero();
    }

    @Test
    void nothingIsAskedOfAnotherHost() {
        assertThat(requests).isNotEmpty().allSatisfy(url -> assertThat(url).startsWith(stand.page() + "/"));
    }

    @Test
    void noScriptFails() {
        assertThat(faults).isEmpty();
    }

    @AfterAll
    void close() {
        window.close();
    }

    private Page opened(String path) {
        Page page = window.newPage();
        page.onPageError(faults::add);
        page.onRequest((Request request) -> requests.add(request.url()));
        PageStand.show(page, path);
        return page;
    }

    private static Locator card(Page page, String pair) {
        return page.locator("article.alert").filter(having(page, pair)).first();
    }

    private static Locator.FilterOptions having(Page page, String pair) {
        return new Locator.FilterOptions()
                .setHas(page.locator(".id", new Page.LocatorOptions().setHasText(pair + "#1")));
    }

    /** The ids in sight: those told last are at the head. */
    private static List<String> ids(Page page) {
        return page.locator("article.alert .id").allTextContents();
    }
}
