package org.stancewatch.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.article.Article;

class ArticleFileTest {

    private static final Instant RECORDED = Instant.parse("2024-03-02T09:00:00Z");
    private static final Instant WRITTEN = Instant.parse("2024-03-01T07:00:00Z");
    private static final String GOOD_LINE =
            "{\"publisher\":\"P\",\"published\":\"2024-03-01T08:00:00Z\",\"text\":\"A text.\"}\n";

    @TempDir
    private Path folder;

    private final List<Article> articles = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void aBadLineDoesNotStopTheOthers() throws IOException {
        Path file = read("in.jsonl", GOOD_LINE + "{\"publisher\":\"P\"}\n" + GOOD_LINE);
        assertThat(articles).hasSize(2);
        assertThat(faults).containsExactly(file + ":2: text: is missing or empty");
    }

    @Test
    void aTextFileHasItsTitleInTheFirstLine() throws IOException {
        read("story.txt", "\nA title\n\nFirst words.\n\nLast words.\n");
        Article article = articles.get(0);
        assertThat(article.title()).isEqualTo("A title");
        assertThat(article.text()).isEqualTo("First words.\n\nLast words.");
    }

    @Test
    void aTextFileIsPublishedByItsFolderWhenItWasWritten() throws IOException {
        Files.createDirectory(folder.resolve("The Paper"));
        Path file = Files.writeString(folder.resolve("The Paper").resolve("a.txt"), "Title\nText.");
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
        read(file, FileOptions.none());
        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.publisher()).isEqualTo("The Paper");
            assertThat(article.published()).isEqualTo(WRITTEN);
        });
    }

    @Test
    void whatTheUserSaysGoesBeforeWhereTheFileLies() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Title\nText.");
        Instant said = Instant.parse("2020-06-10T00:00:00Z");
        read(file, new FileOptions(Optional.of("Said"), Optional.of(said), Optional.of("fr")));
        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.publisher()).isEqualTo("Said");
            assertThat(article.published()).isEqualTo(said);
            assertThat(article.language()).contains("fr");
        });
    }

    @Test
    void twoCopiesOfATextFileAreOneArticle() throws IOException {
        read("a.txt", "Title\nText.");
        read("b.txt", "Title\nText.");
        assertThat(articles)
                .extracting(Article::id)
                .satisfies(ids -> assertThat(ids.get(0)).isEqualTo(ids.get(1)));
    }

    @Test
    void aTextFileWithATitleOnlyIsAFault() throws IOException {
        Path file = read("a.txt", "Title\n");
        assertThat(faults).containsExactly(file + ":1: text: is missing below the title in the first line");
    }

    @Test
    void aTextFileThatIsNoUtf8IsAFault() throws IOException {
        Path file = Files.write(
                folder.resolve("a.txt"), "Titre\nEté.".replace('E', 'É').getBytes(StandardCharsets.ISO_8859_1));
        read(file, FileOptions.none());
        assertThat(faults).containsExactly(file + ":1: text: is no UTF-8");
    }

    @Test
    void aFileThatIsNotThereIsAFault() {
        Path file = folder.resolve("none.jsonl");
        read(file, FileOptions.none());
        assertThat(faults).containsExactly(file + ":1: file: does not exist");
    }

    @Test
    void anUnknownSuffixIsAFault() throws IOException {
        Path file = read("a.pdf", "");
        assertThat(faults).containsExactly(file + ":1: suffix: is none of .jsonl, .txt, .html, .warc, .warc.gz");
    }

    private Path read(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        read(file, FileOptions.none());
        return file;
    }

    private void read(Path file, FileOptions options) {
        new ArticleFile(file, options)
                .read(RECORDED, (article, line) -> articles.add(article), fault -> faults.add(fault.getMessage()));
    }
}
