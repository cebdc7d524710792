package org.stancewatch.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.stancewatch.domain.article.Article;

/** What only whoever holds the token may do. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class WritingPage {

    private static final String PAIR = "meta|emotion-recognition";

    private final PageStand stand;
    private BrowserContext window;
    private Page page;

    WritingPage(PageStand stand) {
        this.stand = stand;
    }

    @BeforeEach
    void open() {
        window = stand.window("en");
        page = window.newPage();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aClaimJudgedFalseStrikesItsAlertWhichSaysWhoAndWhy() {
        Article article = News.halt("Meta", "emotion recognition", "Harbour Post", "Meta halts sales");
        stand.publish(article);
        Page river = window.newPage();
        PageStand.show(river, "/");
        alert(river, "RAISED").waitFor();

        judgeFalse(article);

        Locator struck = alert(river, "WITHDRAWN");
        struck.waitFor();
        assertThat(struck.locator(".reason").textContent()).contains("was judged false by ada: it is satire");
    }

    @Test
    void aWebhookIsAddedTriedAndRemoved() throws IOException {
        try (MockWebServer receiver = new MockWebServer()) {
            receiver.enqueue(new MockResponse.Builder().code(204).build());
            receiver.start();
            PageStand.show(page, "/webhooks");
            openWebhooks();

            add(receiver.url("/hook").toString());
            String secret = page.locator(".answer code").textContent();
            page.locator(".webhooks button").first().click();
            said("The test was taken");
            String tried = String.valueOf(receiver.getRequestCount());
            page.onDialog(Dialog::accept);
            page.locator(".webhooks button").last().click();
            page.locator(".webhooks li").waitFor(gone());

            assertThat(List.of(secret.substring(0, 6), tried)).containsExactly("whsec_", "1");
        }
    }

    private void openWebhooks() {
        page.locator("input[name=token]").fill(PageStand.TOKEN);
        page.locator("form.line button").click();
        page.locator("form.adding").waitFor();
    }

    private void add(String url) {
        page.locator("input[name=url]").fill(url);
        page.locator("form.adding button").click();
        page.locator(".webhooks li").waitFor();
    }

    private void judgeFalse(Article article) {
        PageStand.show(page, "/article/" + article.id().value());
        Locator judge = page.locator("details.judge").first();
        judge.locator("summary").click();
        judge.locator("input[name=why]").fill("it is satire");
        judge.locator("input[name=who]").fill("ada");
        judge.locator("input[name=token]").fill(PageStand.TOKEN);
        judge.locator("button").first().click();
    }

    private void said(String words) {
        page.locator(".answer", new Page.LocatorOptions().setHasText(words)).waitFor();
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static Locator alert(Page river, String status) {
        return river.locator("article.alert[data-status=" + status + "]")
                .filter(new Locator.FilterOptions()
                        .setHas(river.locator(".id", new Page.LocatorOptions().setHasText(PAIR + "#1"))));
    }
}
