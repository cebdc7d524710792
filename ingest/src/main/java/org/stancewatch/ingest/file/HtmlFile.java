package org.stancewatch.ingest.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.archive.PageArticle;
import org.stancewatch.ingest.page.Page;
import org.stancewatch.ingest.page.PageReader;

/** One article as a saved web page. */
final class HtmlFile {

    private static final String NOWHERE = "https://localhost/";

    private final Path file;
    private final FileOptions options;

    HtmlFile(Path file, FileOptions options) {
        this.file = file;
        this.options = options;
    }

    Article read(Instant recordedAt) throws IOException {
        Page page = PageReader.read(Files.readAllBytes(file), Optional.empty(), NOWHERE);
        if (page.text().isEmpty()) {
            throw new IllegalArgumentException("text: no article body was found in the page");
        }
        FileOrigin origin = new FileOrigin(file, options);
        return new PageArticle(
                        Optional.empty(),
                        origin.publisher(page.publisher()),
                        options.language().or(page::language),
                        origin.published(page.published()),
                        recordedAt)
                .of(page);
    }
}
