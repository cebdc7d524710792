package org.stancewatch.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.domain.ProjectFiles;

/**
 * Every view for everybody: what axe knows of WCAG 2.2 AA, in both themes, and nothing wider than a phone, a tablet or a desk. Its
 * pictures are in {@code target/screenshots}.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class AccessiblePage {

    static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> LANGUAGES = List.of("en", "fr");
    private static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final boolean WRITES_DOCUMENTS = "write".equals(System.getProperty("stancewatch.docs"));
    private static final List<Integer> WIDTHS = List.of(360, 768, 1280);
    private static final int HEIGHT = 900;
    private static final Path PICTURE = ProjectFiles.root().resolve("docs/page.png");
    private static final long MOST_BYTES = 200_000;
    private static final Path PICTURES = Path.of("target", "screenshots");

    static final String KEY =
            "(?<![.\\w])(menu|now|filter|alert|board|technology|timeline|article|coverage|sources|coverageState|sourceKind|health|webhooks|judge|compare)\\.[a-z]";

    private final PageStand stand;

    AccessiblePage(PageStand stand) {
        this.stand = stand;
    }

    private record View(String name, String path) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<View> VIEWS = List.of(
            new View("now", "/"),
            new View("now-filtered", "/?type=REVERSAL&status=RAISED"),
            new View("now-empty", "/?text=nowhere-to-be-found"),
            new View("board", "/board"),
            new View("timeline", "/timeline/amazon/facial-recognition"),
            new View("technologies", "/technology"),
            new View("technology", "/technology/facial-recognition"),
            new View("article", "/article/{article}"),
            new View("coverage", "/coverage"),
            new View("health", "/health-view"),
            new View("webhooks", "/webhooks"),
            new View("absent", "/timeline/nobody/nothing"));

    private final Map<String, Visit> visits = new HashMap<>();
    private BrowserContext window;
    private String article;

    @BeforeAll
    void open() {
        window = stand.window("en");
        Page page = opened(window, "/timeline/amazon/facial-recognition");
        article =
                page.locator(".quotation a.title").first().getAttribute("href").replaceAll("^/article/|#.*", "");
        page.close();
    }

    @AfterAll
    void close() {
        window.close();
    }

    static Stream<Arguments> viewsInBothThemes() {
        return VIEWS.stream().flatMap(view -> THEMES.stream().map(theme -> Arguments.of(view, theme)));
    }

    @ParameterizedTest
    @MethodSource("viewsInBothThemes")
    void axeFindsNothing(View view, ColorScheme theme) {
        try (Page page = opened(window, path(view))) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            List<Rule> violations =
                    new AxeBuilder(page).withTags(RULES).analyze().getViolations();
            assertThat(violations).extracting(AccessiblePage::told).isEmpty();
        }
    }

    static Stream<Arguments> viewsInBothLanguages() {
        return VIEWS.stream().flatMap(view -> LANGUAGES.stream().map(language -> Arguments.of(view, language)));
    }

    @ParameterizedTest
    @MethodSource("viewsInBothLanguages")
    void nothingIsWiderThanTheScreen(View view, String language) {
        assertThat(visit(view, language).widths())
                .allSatisfy((screen, content) -> assertThat(content).isLessThanOrEqualTo(screen));
    }

    @ParameterizedTest
    @MethodSource("viewsInBothLanguages")
    void everyWordIsInTheLanguageOfThePage(View view, String language) {
        Visit visit = visit(view, language);
        assertThat(visit.language()).isEqualTo(language);
        assertThat(visit.words())
                .as("a key for which there are no words is shown as it is")
                .doesNotContainPattern(KEY);
    }

    /** What a view is in a language; looked at once. */
    private record Visit(String language, String words, Map<Integer, Integer> widths) {}

    private Visit visit(View view, String language) {
        return visits.computeIfAbsent(view + "-" + language, name -> {
            try (BrowserContext own = stand.window(language);
                    Page page = opened(own, path(view))) {
                Map<Integer, Integer> widths = WIDTHS.stream()
                        .collect(Collectors.toMap(Function.identity(), width -> contentWidth(page, name, width)));
                return new Visit(
                        page.locator("html").getAttribute("lang"),
                        page.locator("body").innerText(),
                        widths);
            }
        });
    }

    /** For who looks at them all it takes its pictures, in both themes: colours change no width. */
    private static int contentWidth(Page page, String name, int width) {
        page.setViewportSize(width, HEIGHT);
        (WRITES_DOCUMENTS ? THEMES : List.<ColorScheme>of()).forEach(theme -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            String file = String.join("-", name, theme.name().toLowerCase(Locale.ROOT), width + ".png");
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
        });
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }

    /** {@code -Dstancewatch.docs=write} takes it anew. */
    @Test
    void theReadmeShowsThePageInAFewKilobytes() throws IOException {
        if (WRITES_DOCUMENTS) {
            try (Page page = opened(window, "/timeline/amazon/facial-recognition")) {
                page.setViewportSize(1280, 800);
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURE));
            }
        }
        assertThat(Files.size(PICTURE)).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(Files.readString(ProjectFiles.root().resolve("README.md"))).contains("](docs/page.png)");
    }

    private String path(View view) {
        return view.path().replace("{article}", article);
    }

    private static Page opened(BrowserContext window, String path) {
        Page page = window.newPage();
        PageStand.show(page, path);
        return page;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().get(0).getHtml();
    }
}
