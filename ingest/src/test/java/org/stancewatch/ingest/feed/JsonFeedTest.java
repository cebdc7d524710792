package org.stancewatch.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.ingest.fetch.FetchFault;

class JsonFeedTest {

    private static final Instant RECORDED = Instant.parse("2024-03-02T09:00:00Z");
    private static final String SOURCE = "https://the-quay.example/feed.json";
    private static final String FEED = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "The Quay", "language": "en-GB", "items": [%s]}
            """;

    @Test
    void markupGoesBeforePlainText() throws Exception {
        assertThat(article("""
                "id": "1", "content_text": "plain", "content_html": "<p>The port</p><p>waits.</p>\"""").text()).isEqualTo("The port\n\nwaits.");
    }

    @Test
    void plainTextIsNotReadAsMarkup() throws Exception {
        assertThat(article("\"id\": \"1\", \"content_text\": \"if a <b then c\"")
                        .text())
                .isEqualTo("if a <b then c");
    }

    @Test
    void theSummaryStandsInForTheText() throws Exception {
        assertThat(article("\"id\": \"1\", \"summary\": \"The port waits.\"").text())
                .isEqualTo("The port waits.");
    }

    @Test
    void theAddressIsThatOfTheItem() throws Exception {
        assertThat(article("\"id\": \"1\", \"url\": \"/2024/port?utm_source=feed\", \"summary\": \"s\"")
                        .url())
                .contains("https://the-quay.example/2024/port");
    }

    @Test
    void aLinkPostHasTheAddressItLinksTo() throws Exception {
        assertThat(article("\"id\": \"1\", \"external_url\": \"https://other.example/a\", \"summary\": \"s\"")
                        .url())
                .contains("https://other.example/a");
    }

    @Test
    void anItemWithoutAnAddressIsKnownByItsIdWithinTheFeed() throws Exception {
        assertThat(article("\"id\": \"urn:quay:7\", \"summary\": \"s\"").id())
                .isEqualTo(ArticleId.hashOf("https://the-quay.example/feed.json urn:quay:7"));
    }

    @Test
    void anItemModifiedLaterSaysWhen() throws Exception {
        Article article = article("""
                "id": "1", "summary": "s", "date_published": "2024-03-01T08:00:00+01:00", "date_modified": "2024-03-01T12:00:00Z\"""");
        assertThat(article.published()).isEqualTo(Instant.parse("2024-03-01T07:00:00Z"));
        assertThat(article.modified()).contains(Instant.parse("2024-03-01T12:00:00Z"));
    }

    @Test
    void anItemIsPublishedByItsFeed() throws Exception {
        Article article = article("\"id\": \"1\", \"title\": \"Port\", \"summary\": \"s\"");
        assertThat(article.publisher()).isEqualTo("The Quay");
        assertThat(article.title()).isEqualTo("Port");
    }

    @Test
    void theLanguageIsThatOfTheFeed() throws Exception {
        assertThat(article("\"id\": \"1\", \"summary\": \"s\"").language()).contains("en");
    }

    @Test
    void theLanguageOfAnItemGoesBeforeThatOfTheFeed() throws Exception {
        assertThat(article("\"id\": \"1\", \"summary\": \"s\", \"language\": \"fr-CA\"")
                        .language())
                .contains("fr");
    }

    @Test
    void itIsKnownByItsFirstLetterWhateverTheServerCallsIt() throws Exception {
        assertThat(articles(FEED.formatted("{\"id\": \"1\", \"summary\": \"s\"}"), "text/plain"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"items\": []}",
                "{\"version\": \"https://jsonfeed.org/version/1.1\"}",
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": {}}"
            })
    void whatIsNoFeedIsRefusedInOneLine(String document) {
        assertThatExceptionOfType(FetchFault.class)
                .isThrownBy(() -> articles(document, "application/feed+json"))
                .withMessageStartingWith("is no readable JSON Feed: ")
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("\n"));
    }

    @Test
    void aDocumentOfAHundredThousandLevelsIsRefused() {
        String deep = FEED.formatted("[".repeat(100_000));
        assertThatExceptionOfType(FetchFault.class).isThrownBy(() -> articles(deep, "application/feed+json"));
    }

    private static Article article(String fields) throws FetchFault {
        return articles(FEED.formatted("{" + fields + "}"), "application/feed+json")
                .get(0);
    }

    private static List<Article> articles(String document, String contentType) throws FetchFault {
        return Documents.articles(SOURCE, document.getBytes(StandardCharsets.UTF_8), contentType, RECORDED);
    }
}
