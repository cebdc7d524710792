package org.stancewatch.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTest {

    private static final String HERE = "https://www.paper.example/tech/2024/a-story";

    @ParameterizedTest
    @CsvSource({
        "https://www.paper.example/tech/2024/a-story, https://www.paper.example/tech/2024/a-story",
        "http://www.paper.example/tech/2024/a-story?utm_source=x, https://www.paper.example/tech/2024/a-story",
        "/tech/2024/a-story, https://www.paper.example/tech/2024/a-story",
        "https://paper.example/tech/2024/another, https://paper.example/tech/2024/another",
        "https://www.paper.example/tech/2024, https://www.paper.example/tech/2024"
    })
    void aCanonicalLinkWithinTheSiteIsBelieved(String link, String url) {
        assertThat(read(canonical(link))).contains(url);
    }

    @ParameterizedTest
    @CsvSource({"/", "https://www.paper.example", "https://www.paper.example/tech", "https://other.example/2024/a-story"
    })
    void theFrontPageASectionAndAnotherSiteAreNot(String link) {
        assertThat(read(canonical(link))).isEmpty();
    }

    @Test
    void whatThePageTellsElsewhereIsTakenThen() {
        assertThat(read(canonical("/") + "<meta property='og:url' content='" + HERE + "'>"))
                .contains(HERE);
    }

    @Test
    void anotherSiteIsBelievedWhereThePageNamesItTwice() {
        String moved = "https://new-name.example/2024/a-story";
        assertThat(read(canonical(moved) + "<meta property='og:url' content='" + moved + "'>"))
                .contains(moved);
    }

    private static Optional<String> read(String head) {
        byte[] html = ("<html><head>" + head + "</head><body></body></html>").getBytes(StandardCharsets.UTF_8);
        return PageReader.read(html, Optional.empty(), HERE).url();
    }

    private static String canonical(String link) {
        return "<link rel='canonical' href='" + link + "'>";
    }
}
