package org.stancewatch.systemtests.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.systemtests.harness.SourceNews;
import org.w3c.dom.Document;

/** Papers whose names, headlines and texts attack the page: nothing of them runs, loads, or breaks what stands around it. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class HostileText {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r]");
    private static final int PHONE = 360;
    private static final int HEIGHT = 900;
    private static final double PATIENCE = 60_000;
    private static final String PUBLISHERS = "main > section:last-child table tbody ";

    private final PageStand stand;
    private final BrowserContext window;
    private final List<String> happened = new ArrayList<>();
    private final List<Article> articles = HostileNews.all();

    HostileText(PageStand stand) {
        this.stand = stand;
        this.window = stand.window("en");
        window.setDefaultTimeout(PATIENCE);
    }

    @BeforeAll
    void publish() {
        stand.publish(articles);
        SourceNews.tell(stand.stack().cluster(), hostileSources());
        Page page = opened("/");
        Awaitility.await("the articles to be counted").pollInSameThread().until(() -> {
            page.navigate("/coverage");
            page.waitForSelector(PUBLISHERS + "tr");
            return page.locator(PUBLISHERS + "tr").count()
                    >= HostileStrings.all().size();
        });
        page.close();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    void everyStringIsShownAsTheTextItIs() {
        try (Page page = opened("/coverage")) {
            List<String> shown = page.locator(PUBLISHERS + "th").allTextContents();
            assertThat(shown)
                    .containsAll(HostileStrings.all().stream()
                            .map(HostileStrings::asShown)
                            .toList());
        }
    }

    @Test
    void everyNameOfASourceIsShownAsTheTextItIs() {
        try (Page page = opened("/coverage?state=FAILING")) {
            page.locator("table.sources tbody tr")
                    .nth(HostileStrings.all().size() - 1)
                    .waitFor();
            List<String> shown = page.locator("table.sources tbody th > bdi").allTextContents();
            assertThat(shown)
                    .containsAll(HostileStrings.all().stream()
                            .map(HostileStrings::asShown)
                            .toList());
        }
    }

    private static List<SourceCoverage> hostileSources() {
        return HostileStrings.all().stream()
                .map(text -> SourceNews.failing(text, "en", text))
                .toList();
    }

    static List<String> views() {
        return List.of(
                "/",
                "/?text=police",
                "/board",
                "/technology",
                "/technology/voice-cloning",
                "/coverage",
                "/health-view");
    }

    @ParameterizedTest
    @MethodSource("views")
    void nothingRunsAndNothingIsWiderThanAPhone(String view) {
        try (Page page = opened(view)) {
            page.setViewportSize(PHONE, HEIGHT);
            requireUnharmed(page);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void norInTheArticleItself(int tenth) {
        try (Page page = opened(
                "/article/" + articles.get(tenth * articles.size() / 10).id().value())) {
            page.setViewportSize(PHONE, HEIGHT);
            requireUnharmed(page);
        }
    }

    @Test
    void theFeedHoldsThemAsText() throws Exception {
        Document feed =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(at("/feeds/alerts.atom"));
        assertThat(feed.getElementsByTagName("entry").getLength()).isPositive();
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void noCellOfTheExportIsAFormula() throws IOException {
        try (CSVParser rows =
                CSVParser.parse(URI.create(at("/export/alerts.csv")).toURL(), UTF_8, CSVFormat.RFC4180)) {
            assertThat(rows.stream().flatMap(CSVRecord::stream))
                    .isNotEmpty()
                    .noneMatch(cell -> FORMULA.matcher(cell).lookingAt());
        }
    }

    private String at(String path) {
        return stand.page() + path;
    }

    private void requireUnharmed(Page page) {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width")
                .isLessThanOrEqualTo(PHONE);
        assertThat(page.evaluate("window.hostile")).as("a script of theirs ran").isNull();
        assertThat(page.locator("main :is(script, iframe, img, object, embed, style, link, form[action], base, meta)")
                        .count())
                .as("elements of theirs")
                .isZero();
        assertThat(happened).isEmpty();
    }

    private Page opened(String path) {
        Page page = window.newPage();
        page.onDialog((Dialog dialog) -> {
            happened.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(fault -> happened.add("error: " + fault));
        page.onRequest(this::requireOwn);
        PageStand.show(page, path);
        return page;
    }

    private void requireOwn(Request request) {
        if (!request.url().startsWith(stand.page() + "/")) {
            happened.add("request: " + request.url());
        }
    }
}
