package org.stancewatch.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.dashboard.TestDashboard;
import org.stancewatch.dashboard.measure.ManyAlerts;

/**
 * A reader goes through 50,000 alerts to the last and back. The views are filled without a broker, which adds nothing to what the
 * page has to hold.
 */
@Tag("campaign")
class LongRiverTest {

    private static final int ALERTS = 50_000;
    private static final int HEIGHT = 900;
    /** Of 900 pixels of cards, and six of them above and below, which are drawn ahead. */
    private static final int MOST_CARDS = 30;

    private static final double PATIENCE = 240_000;

    /** Scrolls as fast as the page follows, to the end of what it has read, until it has read all; counts cards and time. */
    private static final String TO_THE_END = """
            async ([alerts, patience]) => {
              const begin = performance.now();
              const cards = () => [...document.querySelectorAll('article.alert')];
              let most = 0;
              let longest = 0;
              let last = begin;
              while (Number(cards().at(-1).ariaPosInSet) < alerts) {
                if (performance.now() - begin > patience) {
                  throw new Error(`stuck at ${cards().at(-1).ariaPosInSet}`);
                }
                scrollTo(0, document.documentElement.scrollHeight);
                const now = await new Promise(requestAnimationFrame);
                longest = Math.max(longest, now - last);
                last = now;
                most = Math.max(most, cards().length);
              }
              return {most, longest: Math.round(longest), took: Math.round(performance.now() - begin)};
            }
            """;

    /** What stands where: the place of each card among all, and the alert it shows. */
    private static final String IN_SIGHT = """
            async () => {
              await new Promise(requestAnimationFrame);
              await new Promise(requestAnimationFrame);
              return [...document.querySelectorAll('article.alert')].filter(card => {
                const {top, bottom} = card.getBoundingClientRect();
                return bottom > 0 && top < innerHeight;
              }).map(card => `${card.ariaPosInSet} ${card.querySelector('.id').textContent}`);
            }
            """;

    @TempDir
    private static Path directory;

    private static Map<String, Object> run;
    private static List<String> atTheEnd;
    private static List<String> inTheMiddle;
    private static List<String> backAtTheHead;

    @BeforeAll
    static void goThroughAll() {
        try (Chromium chromium = Chromium.start();
                TestDashboard dashboard = TestDashboard.start(directory)) {
            ManyAlerts.fill(dashboard, ALERTS);
            Page page = opened(chromium, dashboard);
            run = object(page.evaluate(TO_THE_END, List.of(ALERTS, PATIENCE)));
            System.out.println("50,000 alerts to the end: " + run);
            atTheEnd = inSight(page);
            page.evaluate("scrollTo(0, document.documentElement.scrollHeight / 2)");
            inTheMiddle = inSight(page);
            page.evaluate("scrollTo(0, 0)");
            backAtTheHead = inSight(page);
        }
    }

    @Test
    void theLastAlertIsTheFirstThatWasTold() {
        assertThat(atTheEnd).isEqualTo(expected(atTheEnd)).last().isEqualTo(card(ALERTS));
    }

    @Test
    void inTheMiddleTheRightAlertsStand() {
        assertThat(inTheMiddle).isEqualTo(expected(inTheMiddle)).hasSizeGreaterThan(2);
    }

    @Test
    void whoComesBackFindsTheHeadAsItWas() {
        assertThat(backAtTheHead).isEqualTo(expected(backAtTheHead)).first().isEqualTo(card(1));
    }

    @Test
    void thePageHoldsOnlyWhatIsInSight() {
        assertThat((int) run.get("most")).isBetween(1, MOST_CARDS);
    }

    private static Page opened(Chromium chromium, TestDashboard dashboard) {
        BrowserContext window = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(dashboard.url().toString())
                        .setViewportSize(1280, HEIGHT)
                        .setLocale("en"));
        Page page = window.newPage();
        PageStand.show(page, "/");
        return page;
    }

    @SuppressWarnings("unchecked") // JSON objects are maps to Playwright.
    private static Map<String, Object> object(Object json) {
        return (Map<String, Object>) json;
    }

    @SuppressWarnings("unchecked") // JSON arrays are lists to Playwright.
    private static List<String> inSight(Page page) {
        return (List<String>) page.evaluate(IN_SIGHT);
    }

    /** As many as {@code shown}, from its first place on, without a gap. */
    private static List<String> expected(List<String> shown) {
        int first = Integer.parseInt(shown.get(0).replaceFirst(" .*", ""));
        return IntStream.range(first, first + shown.size())
                .mapToObj(LongRiverTest::card)
                .toList();
    }

    /** At {@code place} among all, newest first. */
    private static String card(int place) {
        return place + " company-" + (ALERTS - place) + "|facial-recognition#1";
    }
}
