package org.stancewatch.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.article.Article;

class HtmlFileTest {

    private static final Instant RECORDED = Instant.parse("2024-03-02T09:00:00Z");

    private Article story;

    @BeforeEach
    void readThePage() throws IOException, URISyntaxException {
        Path page = Path.of(HtmlFileTest.class.getResource("story.html").toURI());
        story = new HtmlFile(page, FileOptions.none()).read(RECORDED);
    }

    @Test
    void theBodyOfTheArticleIsTheText() {
        assertThat(story.text())
                .startsWith("La petite entreprise de Brest, qui équipe une soixantaine de communes du littoral, a fait")
                .contains("très demandé depuis un an.\n\nSon fondateur évoque")
                .endsWith("réunies samedi dernier sous la halle du marché.");
    }

    @Test
    void theHeadlineOfTheLinkedDataIsTheTitle() {
        assertThat(story.title()).isEqualTo("Le fournisseur de caméras change d’avis");
    }

    @Test
    void theCanonicalLinkIsTheAddress() {
        assertThat(story.url()).contains("https://le-veilleur.example/2024/03/01/cameras");
    }

    @Test
    void theTimesAreThoseOfTheLinkedData() {
        assertThat(story.published()).isEqualTo(Instant.parse("2024-03-01T07:30:00Z"));
        assertThat(story.modified()).contains(Instant.parse("2024-03-01T11:00:00Z"));
    }

    @Test
    void theNameOfTheSiteIsThePublisher() {
        assertThat(story.publisher()).isEqualTo("Le Veilleur");
    }

    @Test
    void theLanguageIsThatOfThePage() {
        assertThat(story.language()).contains("fr");
    }

    @Test
    void metaElementsStandInForBrokenLinkedData(@TempDir Path folder) throws IOException {
        String page = "<html><head><script type='application/ld+json'>{broken</script>"
                + "<meta property='article:published_time' content='2024-03-01T08:00:00Z'></head>"
                + "<body><article>" + "<p>Words, and more words, and again many words to be read.</p>".repeat(12)
                + "</article></body></html>";
        Path file = Files.writeString(folder.resolve("a.html"), page);
        assertThat(new HtmlFile(file, FileOptions.none()).read(RECORDED).published())
                .isEqualTo(Instant.parse("2024-03-01T08:00:00Z"));
    }

    @Test
    void aPageWithoutWordsIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "<html><body></body></html>");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HtmlFile(file, FileOptions.none()).read(RECORDED))
                .withMessage("text: no article body was found in the page");
    }
}
