package org.stancewatch.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final String SENTENCE =
            "The company said on Wednesday that it would halt sales of the tool for one year. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no markup at all",
                "<",
                "<html><head></head></html>",
                "<script type='application/ld+json'>[[[[{\"@type\":",
                "<script type='application/ld+json'>[null, 1, {\"@type\": 7}, {\"@type\": \"NewsArticle\", \"author\": [[], {}]}]</script>",
                "<link rel=canonical href='http://['><meta property=og:url content='::'>",
                "<frameset><frame src=a></frameset>"
            })
    void aDamagedPageIsReadToo(String html) {
        assertThat(read(html).teaser()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<div>x", "<div class=a-b><span>x</span></div>", "<table><tr><td>x"})
    @Timeout(60)
    void aPageOfThousandsOfElementsIsReadInTime(String element) {
        String deep = element.repeat(20_000) + "<p>" + SENTENCE.repeat(5) + "</p>";
        assertThat(read(deep).text()).contains("halt sales");
    }

    @Test
    @Timeout(60)
    void aLongNameDoesNotTakeLong() {
        String name = "aB-".repeat(200_000);
        assertThat(read("<div class='" + name + "'><p>" + SENTENCE.repeat(5) + "</p></div>")
                        .text())
                .contains("halt sales");
    }

    @Test
    void brokenLinkedDataDoesNotHideMetaElements() {
        Page page = read("<meta property='og:title' content='The company halts its sales'>"
                + "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": </script>");
        assertThat(page.title()).isEqualTo("The company halts its sales");
    }

    @Test
    void theBodyInLinkedDataIsNotRead() {
        Page page = read(
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"Other words.\"}</script>"
                        + "<article><h1>Halt</h1><p>" + SENTENCE.repeat(5) + "</p></article>");
        assertThat(page.text()).doesNotContain("Other words");
    }

    @Test
    void aCharsetToldByTheServerGoesBeforeThePages() {
        byte[] html = "<meta charset=utf-8><title>Société arrêtée par décret préfectoral</title>"
                .getBytes(StandardCharsets.ISO_8859_1);
        Page page = PageReader.read(html, Optional.of("windows-1252"), "https://paper.example/a");
        assertThat(page.title()).isEqualTo("Société arrêtée par décret préfectoral");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "utf8;", "no such", "x-unheard-of", "utf-8\nX-Header: y"})
    void aCharsetThatNobodyKnowsIsNotBelieved(String charset) {
        byte[] html = "<meta charset=utf-8><title>Société arrêtée</title>".getBytes(StandardCharsets.UTF_8);
        assertThat(PageReader.read(html, Optional.of(charset), "https://paper.example/a")
                        .title())
                .isEqualTo("Société arrêtée");
    }

    private static Page read(String html) {
        return PageReader.read(
                html.getBytes(StandardCharsets.UTF_8), Optional.empty(), "https://paper.example/2024/a-story");
    }
}
