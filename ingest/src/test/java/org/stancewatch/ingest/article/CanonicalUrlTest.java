package org.stancewatch.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://the-paper.example/2024/a",
                "http://the-paper.example/2024/a",
                "https://The-Paper.example:443/2024/a/",
                "https://the-paper.example/2024/a#comments",
                "https://the-paper.example/2024/a?utm_source=feed&utm_medium=rss",
                "https://the-paper.example/2024/a?fbclid=x",
                " https://the-paper.example/2024/a "
            })
    void waysToWriteOneAddressAreOne(String url) {
        assertThat(CanonicalUrl.of(url)).contains("https://the-paper.example/2024/a");
    }

    @Test
    void aParameterThatNamesTheArticleStays() {
        assertThat(CanonicalUrl.of("https://the-paper.example/story?utm_source=feed&id=7"))
                .contains("https://the-paper.example/story?id=7");
    }

    @Test
    void theOrderOfParametersDoesNotMatter() {
        assertThat(CanonicalUrl.of("https://the-paper.example/story?b=2&a=1"))
                .isEqualTo(CanonicalUrl.of("https://the-paper.example/story?a=1&b=2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a story", "ftp://the-paper.example/a", "mailto:desk@the-paper.example", "/2024/a"})
    void whatIsNoWebAddressHasNone(String text) {
        assertThat(CanonicalUrl.of(text)).isEmpty();
    }
}
