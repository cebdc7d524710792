package org.stancewatch.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;

/** What the files of the page may not hold, and what they must agree with. */
class PageFilesTest {

    private static final Pattern MARKUP_FROM_STRINGS = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|DOMParser|srcdoc|\\beval\\(|new Function|setAttribute\\('(style|on)");
    private static final Pattern HOST = Pattern.compile("(?<!xmlns=\")(?<!SVG = ')https?://");
    private static final Pattern INLINE = Pattern.compile("<script>|<style|\\son\\w+=|\\sstyle=");
    private static final Pattern WORD = Pattern.compile("'([\\w-]+)'");
    private static final Pattern WIDER = Pattern.compile("'?([\\w-]+)'?: '([\\w-]+)'");
    private static final int MOST_LINES = 250;

    static List<Path> scripts() {
        return PageFiles.ending(".js");
    }

    static List<Path> files() {
        return PageFiles.ending(".js", ".css", ".html", ".svg");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void noStringIsReadAsMarkup(Path file) {
        assertThat(PageFiles.read(file)).doesNotContainPattern(MARKUP_FROM_STRINGS);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noOtherHostIsNamed(Path file) {
        assertThat(PageFiles.read(file)).doesNotContainPattern(HOST);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileStaysSmall(Path file) {
        assertThat(PageFiles.read(file).lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void theDocumentHasNoScriptOrStyleInIt() {
        assertThat(PageFiles.read("index.html")).doesNotContainPattern(INLINE);
    }

    @Test
    void theFiltersOfferAllTypesActsAndStatuses() {
        assertThat(constant("TYPES")).isEqualTo(names(AlertType.values()));
        assertThat(constant("ACTS")).isEqualTo(names(Act.values()));
        assertThat(constant("STATUSES")).isEqualTo(names(AlertStatus.values()));
    }

    @Test
    void anAudienceIsWithinTheSameOneAsInTheDomain() {
        String vocabulary = PageFiles.read("vocabulary.js");
        String wider = vocabulary.substring(vocabulary.indexOf("WIDER"), vocabulary.indexOf("};"));
        List<MatchResult> pairs = WIDER.matcher(wider).results().toList();
        assertThat(pairs)
                .hasSize(constant("AUDIENCES").size() - 1)
                .allSatisfy(pair ->
                        assertThat(Scope.audienceTree().parentOf(pair.group(1))).contains(pair.group(2)));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> constant(String name) {
        String vocabulary = PageFiles.read("vocabulary.js");
        String rest = vocabulary.substring(vocabulary.indexOf("export const " + name));
        return WORD.matcher(rest.substring(0, rest.indexOf(';')))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toList());
    }
}
