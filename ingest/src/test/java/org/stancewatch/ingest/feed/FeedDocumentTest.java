package org.stancewatch.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;

class FeedDocumentTest {

    private static final Instant RECORDED = Instant.parse("2024-03-02T09:00:00Z");
    private static final FeedSource SOURCE = FeedSource.of("https://the-paper.example/feeds/all.xml");

    @Test
    void theFullTextOfAnRssItemGoesBeforeItsDescription() throws Exception {
        assertThat(articles("rss20.xml").get(0).text())
                .isEqualTo("The maker of cameras stopped its face search on Friday.\n\nNo date was given — yet.");
    }

    @Test
    void theTitleOfAnRssItemIsFreeOfMarkup() throws Exception {
        assertThat(articles("rss20.xml").get(0).title()).isEqualTo("Camera maker pauses face search");
    }

    @Test
    void theAddressOfAnRssItemIsCanonical() throws Exception {
        Article article = articles("rss20.xml").get(0);
        assertThat(article.url()).contains("https://the-paper.example/2024/03/01/camera-maker");
        assertThat(article.id()).isEqualTo(ArticleId.hashOf("https://the-paper.example/2024/03/01/camera-maker"));
    }

    @Test
    void anRssItemIsPublishedAtItsDate() throws Exception {
        assertThat(articles("rss20.xml").get(0).published()).isEqualTo(Instant.parse("2024-03-01T07:30:00Z"));
    }

    @Test
    void thePublisherIsTheTitleOfTheFeed() throws Exception {
        assertThat(articles("rss20.xml").get(0).publisher()).isEqualTo("The Paper & Post");
    }

    @Test
    void theLanguageIsThatOfTheFeed() throws Exception {
        assertThat(articles("rss20.xml").get(0).language()).contains("en");
    }

    @Test
    void theLanguageOfAnItemGoesBeforeThatOfTheFeed() throws Exception {
        assertThat(articles("rss20.xml").get(1).language()).contains("fr");
    }

    @Test
    void aRelativeLinkIsResolvedAgainstTheFeed() throws Exception {
        assertThat(articles("rss20.xml").get(1).url()).contains("https://the-paper.example/2024/03/01/maree");
    }

    @Test
    void itemsWithoutTextAndRepeatedAddressesAreLeftOut() throws Exception {
        assertThat(articles("rss20.xml")).hasSize(2);
    }

    @Test
    void rss091IsRead() throws Exception {
        assertThat(articles("rss091.xml")).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("Café by the quay closes");
            assertThat(article.text()).isEqualTo("It had stood there for forty years.");
        });
    }

    @Test
    void anItemWithoutADateIsPublishedWhenItIsFirstSeen() throws Exception {
        assertThat(articles("rss091.xml").get(0).published()).isEqualTo(RECORDED);
    }

    @Test
    void rss10IsRead() throws Exception {
        assertThat(articles("rss10.xml")).singleElement().satisfies(article -> {
            assertThat(article.text()).isEqualTo("The ferry sails again.");
            assertThat(article.published()).isEqualTo(Instant.parse("2024-03-01T07:00:00Z"));
        });
    }

    @Test
    void theContentOfAnAtomEntryGoesBeforeItsSummary() throws Exception {
        assertThat(articles("atom.xml").get(0).text())
                .isEqualTo("Le port a éteint ses caméras.\n\nIl ne dit pas pourquoi.");
    }

    @Test
    void anAtomEntryUpdatedLaterIsModified() throws Exception {
        Article article = articles("atom.xml").get(0);
        assertThat(article.published()).isEqualTo(Instant.parse("2024-03-01T08:00:00Z"));
        assertThat(article.modified()).contains(Instant.parse("2024-03-01T12:00:00Z"));
    }

    @Test
    void plainTextInAtomIsNotReadAsMarkup() throws Exception {
        assertThat(articles("atom.xml").get(1).text()).isEqualTo("si a <b alors c");
    }

    @Test
    void anEntryWithoutAddressIsKnownByItsGuidWithinTheFeed() throws Exception {
        assertThat(articles("atom.xml").get(1).id())
                .isEqualTo(ArticleId.hashOf("https://the-paper.example/feeds/all.xml urn:phare:8"));
    }

    @Test
    void aDocumentTypeDeclarationIsRefused() {
        assertThatExceptionOfType(FeedFault.class)
                .isThrownBy(() -> articles("bomb.xml"))
                .withMessageContaining("DOCTYPE");
    }

    @Test
    void brokenXmlIsRefusedInOneLine() {
        assertThatExceptionOfType(FeedFault.class)
                .isThrownBy(() -> articles("<rss><channel>".getBytes(StandardCharsets.UTF_8)))
                .withMessageStartingWith("is no readable RSS or Atom: ")
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("\n"));
    }

    @Test
    void aPageInPlaceOfAFeedIsRefused() {
        assertThatExceptionOfType(FeedFault.class)
                .isThrownBy(() -> articles("<html><body>Moved</body></html>".getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Article> articles(String resource) throws IOException, FeedFault {
        try (InputStream feed = FeedDocumentTest.class.getResourceAsStream(resource)) {
            return articles(feed.readAllBytes());
        }
    }

    private static List<Article> articles(byte[] feed) throws FeedFault {
        FetchedFeed fetched = new FetchedFeed(feed, Optional.of("application/xml"), Validators.NONE);
        return List.copyOf(FeedDocument.parse(SOURCE, fetched).articles(RECORDED));
    }
}
