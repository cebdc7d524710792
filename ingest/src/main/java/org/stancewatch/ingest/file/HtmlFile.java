package org.stancewatch.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.ingest.article.ParagraphText;

/** One article as a saved web page: its body by readability, the rest from the page's own metadata. */
final class HtmlFile {

    private final Path file;
    private final FileOptions options;

    HtmlFile(Path file, FileOptions options) {
        this.file = file;
        this.options = options;
    }

    Article read(Instant recordedAt) throws IOException {
        Document page = parse();
        PageMetadata told = PageMetadata.of(page);
        String text = body(page, told);
        FileOrigin origin = new FileOrigin(file, options);
        Instant published = origin.published(told.published());
        return new Article(
                ArticleId.hashOf(told.url().orElse(text)),
                told.url(),
                origin.publisher(told.publisher()),
                Optional.empty(),
                Optional.empty(),
                told.title(),
                text,
                options.language().or(told::language),
                published,
                told.modified().or(() -> Optional.of(published)),
                recordedAt,
                ArticleStatus.PUBLISHED);
    }

    /** The character set is the one the page declares, UTF-8 where it declares none. */
    private Document parse() throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Jsoup.parse(bytes, null, "");
        }
    }

    private static String body(Document page, PageMetadata told) {
        String base = told.url().orElse("https://localhost/");
        Element content = new Readability4JExtended(base, page).parse().getArticleContent();
        if (content == null || !content.hasText()) {
            throw new IllegalArgumentException("text: no article body was found in the page");
        }
        content.select("h1").remove(); // the headline is the title, not the first sentence
        return ParagraphText.of(content);
    }
}
