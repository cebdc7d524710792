package org.stancewatch.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.item.NewsItem;

class FeedDocumentTest {

    private static final Instant RECORDED = Instant.parse("2024-03-02T09:00:00Z");
    private static final String CONTENT =
            "<item><title>T</title><link>https://a.example/1</link><content:encoded>%s</content:encoded></item>";
    private static final String SOURCE = "https://the-paper.example/feeds/all.xml";

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
    void theTimeToLiveOfAnRssFeedIsRead() throws Exception {
        String rss = "<rss version=\"2.0\"><channel><title>T</title><link>https://a.example/</link>"
                + "<description>d</description><ttl>15</ttl></channel></rss>";
        assertThat(Documents.listing(SOURCE, rss.getBytes(StandardCharsets.UTF_8), "text/xml")
                        .ttl())
                .contains(Duration.ofMinutes(15));
    }

    @Test
    void anItemWithALinkAndNoTextIsStillAnItem() throws Exception {
        assertThat(items("<item><title>T</title><link>https://a.example/1</link></item>"))
                .extracting(item -> item.text().isEmpty())
                .containsExactly(true);
    }

    @Test
    void encodedContentIsTheWholeText() throws Exception {
        assertThat(items(CONTENT.formatted("The port waits. It is closed.")))
                .extracting(NewsItem::whole)
                .containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The port waits...",
                "The port waits […]",
                "The port waits. Read more",
                "Le port attend. Lire la suite »"
            })
    void aTextThatGoesOnElsewhereIsNotWhole(String text) throws Exception {
        assertThat(items(CONTENT.formatted(text))).extracting(NewsItem::whole).containsExactly(false);
    }

    @Test
    void aShortDescriptionIsASummary() throws Exception {
        assertThat(
                        items(
                                "<item><title>T</title><link>https://a.example/1</link><description>Short.</description></item>"))
                .extracting(NewsItem::whole)
                .containsExactly(false);
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

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "application/xml", "application/rss+xml"})
    void aTypeWithoutCharsetLeavesTheLettersToTheProlog(String type) throws Exception {
        String rss = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss version=\"2.0\"><channel><title>Café</title>"
                + "<link>https://a.example/</link><description>d</description></channel></rss>";
        assertThat(Documents.listing(SOURCE, rss.getBytes(StandardCharsets.ISO_8859_1), type)
                        .publisher())
                .contains("Café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "application/xml", "application/rss+xml"})
    void withoutAnyCharsetItIsUtf8(String type) throws Exception {
        String rss = "<rss version=\"2.0\"><channel><title>Café</title>"
                + "<link>https://a.example/</link><description>d</description></channel></rss>";
        assertThat(Documents.listing(SOURCE, rss.getBytes(StandardCharsets.UTF_8), type)
                        .publisher())
                .contains("Café");
    }

    @Test
    void aDocumentTypeDeclarationIsRefused() {
        assertThatExceptionOfType(FetchFault.class)
                .isThrownBy(() -> articles("bomb.xml"))
                .withMessageContaining("DOCTYPE");
    }

    @Test
    void brokenXmlIsRefusedInOneLine() {
        assertThatExceptionOfType(FetchFault.class)
                .isThrownBy(() -> articles("<rss><channel>".getBytes(StandardCharsets.UTF_8)))
                .withMessageStartingWith("is no readable RSS or Atom: ")
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("\n"));
    }

    @Test
    void aTimeMoreExactThanAMillisecondIsCutNotMoved() throws FetchFault {
        String atom =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><id>urn:t</id><entry><title>E</title>"
                        + "<id>urn:e</id><published>2024-03-01T08:00:00.123456789Z</published><content>Told.</content></entry></feed>";
        assertThat(articles(atom.getBytes(StandardCharsets.UTF_8)).get(0).published())
                .isEqualTo(Instant.parse("2024-03-01T08:00:00.123Z"));
    }

    @Test
    void aPageInPlaceOfAFeedIsRefused() {
        assertThatExceptionOfType(FetchFault.class)
                .isThrownBy(() -> articles("<html><body>Moved</body></html>".getBytes(StandardCharsets.UTF_8)));
    }

    private static List<NewsItem> items(String items) throws FetchFault {
        String rss = "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                + "<title>T</title><link>https://a.example/</link><description>d</description>" + items
                + "</channel></rss>";
        return Documents.listing(SOURCE, rss.getBytes(StandardCharsets.UTF_8), "text/xml")
                .items();
    }

    private static List<Article> articles(String resource) throws IOException, FetchFault {
        try (InputStream feed = FeedDocumentTest.class.getResourceAsStream(resource)) {
            return articles(feed.readAllBytes());
        }
    }

    private static List<Article> articles(byte[] feed) throws FetchFault {
        return Documents.articles(SOURCE, feed, "application/xml", RECORDED);
    }
}
