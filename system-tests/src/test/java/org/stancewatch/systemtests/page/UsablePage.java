package org.stancewatch.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader does with the page, on the bundled sample. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class UsablePage {

    /** From the end of each card to the beginning of the next, in pixels, two frames on. */
    private static final String GAPS = """
            async () => {
              await new Promise(requestAnimationFrame);
              await new Promise(requestAnimationFrame);
              const boxes = [...document.querySelectorAll('article.alert')].map(card => card.getBoundingClientRect());
              return boxes.slice(1).map((box, before) => box.top - boxes[before].bottom);
            }
            """;

    private final PageStand stand;
    private BrowserContext window;
    private Page page;

    UsablePage(PageStand stand) {
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
    void theFirstTabStopLeadsToTheContent() {
        at("/");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }

    @Test
    void pageDownGoesFromAlertToAlert() {
        at("/");
        page.locator("article.alert").first().focus();
        page.keyboard().press("PageDown");
        page.locator("article.alert[aria-posinset='2']:focus").waitFor();
    }

    @ParameterizedTest
    @CsvSource({"1280, 500", "1280, 2000", "360, 900"})
    void aCardLiesBelowTheOneBeforeWhateverTheWindowBecomes(int width, int height) {
        at("/");
        page.setViewportSize(width, height);
        List<?> gaps = (List<?>) page.evaluate(GAPS);
        assertThat(gaps)
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(((Number) gap).doubleValue()).isBetween(-1.0, 1.0));
    }

    @Test
    void aFilterStandsInTheAddressAndHoldsOnReturn() {
        at("/");
        page.locator("select[name=type]").selectOption("REVERSAL");
        page.waitForURL("**/?type=REVERSAL");
        page.reload();
        PageStand.awaitDrawn(page);
        assertThat(page.locator("select[name=type]").inputValue()).isEqualTo("REVERSAL");
        assertThat(page.locator("article.alert").all())
                .isNotEmpty()
                .allSatisfy(alert -> assertThat(alert.getAttribute("data-type")).isEqualTo("REVERSAL"));
    }

    @Test
    void anotherLanguageHoldsFromPageToPage() {
        at("/");
        page.locator("button[lang=fr]").click();
        page.locator("html[lang=fr]").waitFor();
        at("/board");
        assertThat(page.locator("h1").textContent()).isEqualTo("Qui en est où");
    }

    @Test
    void aThemeThatIsChosenGoesBeforeTheSystems() {
        at("/");
        Object light = background();
        page.locator("button.theme").click();
        page.locator("button.theme").click();
        assertThat(page.locator("button.theme").textContent()).isEqualTo("Dark");
        assertThat(background()).isNotEqualTo(light);
    }

    @Test
    void theBoardShowsAnAudience() {
        at("/board");
        page.locator("select[name=audience]").selectOption("police");
        page.waitForURL("**/board?audience=police*");
        page.waitForSelector("table.board");
        assertThat(cell("/timeline/amazon/facial-recognition").getAttribute("data-stance"))
                .isEqualTo("HALTED");
    }

    @Test
    void aCellLeadsToItsTimelineAndBackLeadsToTheBoard() {
        at("/board");
        cell("/timeline/amazon/facial-recognition").locator("a").click();
        page.waitForSelector("svg.timeline");
        page.goBack();
        page.waitForSelector("table.board");
    }

    @Test
    void theSlidersShowWhatStoodOnADay() {
        at("/timeline/amazon/facial-recognition");
        page.locator("fieldset").first().locator("input[type=date]").fill("2020-06-01");
        page.waitForURL("**?asOf=2020-06-01");
        page.getByText("Where it stood on 1 June 2020")
                .or(page.getByText("Nothing was known then."))
                .first()
                .waitFor();
        assertThat(page.locator(".stretch[data-stance=HALTED]").count()).isZero();
    }

    @Test
    void theChartHasItsFiguresAsATable() {
        at("/technology/facial-recognition");
        page.locator(".uplot canvas").waitFor();
        page.locator("details.figures summary").click();
        assertThat(page.locator("details.figures tbody tr").count()).isPositive();
    }

    @Test
    void whatIsWantingStandsAboveTheSources() {
        at("/coverage");
        assertThat(page.locator(".wanting li").allTextContents())
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("Le Bulletin has fallen silent"))
                .anySatisfy(text -> assertThat(text).contains("Harbour Gazette cannot be read", "it answered 503"));
    }

    @Test
    void sourcesAreChosenByLanguageAndTheChoiceStandsInTheAddress() {
        at("/coverage");
        page.locator("section[aria-labelledby=sources] select[name=language]").selectOption("fr");
        page.waitForURL("**/coverage?language=fr");
        page.reload();
        PageStand.awaitDrawn(page);
        assertThat(page.locator("table.sources tbody th").allTextContents())
                .singleElement()
                .asString()
                .startsWith("Le Bulletin");
    }

    @Test
    void aSilentSourceSaysSinceWhenAndWhatIsUsual() {
        at("/coverage?state=SILENT");
        assertThat(page.locator("table.sources tbody tr").allInnerTexts())
                .singleElement()
                .asString()
                .contains("silent", "3 days ago", "24 a day", "no article since");
    }

    @Test
    void aVerdictWithoutTheTokenIsRefusedInTheServersWords() {
        at("/timeline/amazon/facial-recognition");
        page.locator(".quotation a.title").first().click();
        Locator judge = page.locator("details.judge").first();
        judge.locator("summary").click();
        judge.locator("input[name=why]").fill("a test");
        judge.locator("input[name=who]").fill("ada");
        judge.locator("input[name=token]").fill("wrong");
        judge.locator("button").first().click();
        judge.locator(".answer", new Locator.LocatorOptions().setHasText("Not taken:"))
                .waitFor();
    }

    private void at(String path) {
        PageStand.show(page, path);
    }

    private Locator cell(String timeline) {
        return page.locator(
                "table.board td", new Page.LocatorOptions().setHas(page.locator("a[href='" + timeline + "']")));
    }

    private Object background() {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }
}
