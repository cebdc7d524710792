package org.stancewatch.systemtests.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the view that compares two generations shows in a browser, looked at once. */
public final class ComparePage implements AutoCloseable {

    private static final List<Integer> WIDTHS = List.of(360, 768, 1280);
    private static final int HEIGHT = 900;
    private static final boolean WRITES_DOCUMENTS = "write".equals(System.getProperty("stancewatch.docs"));

    private final Chromium chromium;
    private final URI page;

    private ComparePage(Chromium chromium, URI page) {
        this.chromium = chromium;
        this.page = page;
    }

    /** In a browser where there is one; {@code page} is where the dashboard serves. */
    public static Optional<ComparePage> open(URI page) {
        return Chromium.find().map(chromium -> new ComparePage(chromium, page));
    }

    /**
     * What was seen.
     *
     * @param words text of the page, by language
     * @param violations what axe finds, in both themes
     * @param tooWide languages and widths at which it is wider than the screen
     * @param links where the links of the first difference lead
     * @param faults of scripts
     */
    public record Look(
            Map<String, String> words,
            List<String> violations,
            List<String> tooWide,
            List<String> links,
            List<String> faults) {

        /** Whether a key stands where its words should. */
        public boolean lacksWords() {
            return words.values().stream()
                    .anyMatch(text ->
                            Pattern.compile(AccessiblePage.KEY).matcher(text).find());
        }
    }

    /** Looks at {@code path}; pictures are called {@code name}. */
    public Look look(String path, String name) {
        Look look =
                new Look(new TreeMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String language : List.of("en", "fr")) {
            try (BrowserContext window = window(language);
                    Page view = window.newPage()) {
                view.onPageError(look.faults()::add);
                PageStand.show(view, path);
                look.words().put(language, view.locator("main").innerText());
                measure(view, language, look, name);
                if (language.equals("en")) {
                    examine(view, look);
                }
            }
        }
        return look;
    }

    /** What is shown when somebody without a mouse compares {@code a} with {@code b}. */
    public String compareByKeyboard(String a, String b) {
        try (BrowserContext window = window("en");
                Page view = window.newPage()) {
            PageStand.show(view, "/compare");
            view.locator("select[name=a]").selectOption(a);
            view.locator("select[name=b]").selectOption(b);
            view.locator("select[name=b]").focus();
            view.keyboard().press("Tab");
            view.keyboard().press("Enter");
            view.waitForURL("**/compare?a=" + a + "&b=" + b);
            return view.locator(".comparison .verdict").innerText();
        }
    }

    private static void measure(Page view, String language, Look look, String name) {
        for (int width : WIDTHS) {
            view.setViewportSize(width, HEIGHT);
            if ((int) view.evaluate("document.documentElement.scrollWidth") > width) {
                look.tooWide().add(language + " " + width);
            }
            if (WRITES_DOCUMENTS) {
                picture(view, String.join("-", name, language, Integer.toString(width)));
            }
        }
    }

    private static void picture(Page view, String name) {
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            view.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            view.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", name + "-" + theme + ".png"))
                    .setFullPage(true));
        }
    }

    private static void examine(Page view, Look look) {
        view.locator(".difference").all().stream()
                .limit(1)
                .flatMap(first -> first.locator("a").all().stream())
                .forEach(link -> look.links().add(link.getAttribute("href")));
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            view.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            new AxeBuilder(view)
                    .withTags(AccessiblePage.RULES)
                    .analyze()
                    .getViolations()
                    .forEach(rule -> look.violations()
                            .add(rule.getId() + ": " + rule.getHelp() + " "
                                    + rule.getNodes().get(0).getHtml()));
        }
    }

    private BrowserContext window(String language) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(page.toString())
                        .setLocale(language)
                        .setTimezoneId("UTC"));
    }

    @Override
    public void close() {
        chromium.close();
    }
}
