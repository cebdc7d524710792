package org.stancewatch.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of pages in the shapes of real sites, made for this project. */
class PageLayoutsTest {

    private static List<Layout> layouts;
    private static Map<Layout, Page> pages;

    @BeforeAll
    static void readAll() {
        layouts = Layout.all();
        pages = layouts.stream().collect(Collectors.toMap(Function.identity(), Layout::read));
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(layouts).hasSizeGreaterThanOrEqualTo(44);
    }

    @ParameterizedTest
    @ValueSource(strings = {"develop", "measured"})
    void theTextIsThatOfTheArticle(String split) {
        double mean = layouts.stream()
                .filter(layout -> layout.split().equals(split))
                .mapToDouble(PageLayoutsTest::f1)
                .average()
                .orElseThrow();
        assertThat(mean).as(() -> table(split)).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void noneIsGarbled() {
        assertThat(layouts).filteredOn(layout -> f1(layout) < 0.6).isEmpty();
    }

    @Test
    void titlesAreRight() {
        assertRight(Layout::title, Page::title);
    }

    @Test
    void canonicalAddressesAreRight() {
        assertRight(layout -> layout.told("url"), Page::url);
    }

    @Test
    void timesOfPublicationAreRight() {
        assertRight(layout -> layout.time("published"), Page::published);
    }

    @Test
    void timesOfTheLastChangeAreRight() {
        assertRight(layout -> layout.time("modified"), Page::modified);
    }

    @Test
    void languagesAreRight() {
        assertRight(layout -> layout.told("language"), Page::language);
    }

    @Test
    void agenciesAreRight() {
        assertRight(layout -> layout.told("agency"), Page::agency);
    }

    @Test
    void publishersAreRight() {
        assertRight(layout -> layout.told("publisher"), Page::publisher);
    }

    @Test
    void bylinesAreRight() {
        assertThat(layouts)
                .filteredOn(layout -> layout.told("byline").isPresent())
                .allSatisfy(layout ->
                        assertThat(page(layout).byline()).as(layout.name()).isEqualTo(layout.told("byline")));
    }

    @Test
    void teasersAreMarkedAndNothingElseIs() {
        assertRight(Layout::teaser, Page::teaser);
    }

    @Test
    void aPageThatOnlyAsksForConsentHasNoText() {
        assertThat(layouts)
                .filteredOn(layout -> layout.text().isEmpty())
                .hasSize(2)
                .allSatisfy(layout -> assertThat(page(layout).text()).isEmpty());
    }

    private static <T> void assertRight(Function<Layout, T> label, Function<Page, T> told) {
        assertThat(layouts)
                .allSatisfy(layout ->
                        assertThat(told.apply(page(layout))).as(layout.name()).isEqualTo(label.apply(layout)));
    }

    private static Page page(Layout layout) {
        return pages.get(layout);
    }

    private static double f1(Layout layout) {
        return TextScore.f1(page(layout).text(), layout.text(), 4);
    }

    private static String table(String split) {
        return layouts.stream()
                .filter(layout -> layout.split().equals(split))
                .map(layout -> String.format("%.3f %s", f1(layout), layout))
                .sorted()
                .collect(Collectors.joining("\n", "F1 of runs of four words\n", ""));
    }
}
