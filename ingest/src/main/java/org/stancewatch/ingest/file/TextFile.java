package org.stancewatch.ingest.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;

/** One article as plain text, UTF-8: the first line that is not blank is its title, the rest its text. */
final class TextFile {

    private final Path file;
    private final FileOptions options;

    TextFile(Path file, FileOptions options) {
        this.file = file;
        this.options = options;
    }

    Article read(Instant recordedAt) throws IOException {
        String content = Files.readString(file).strip();
        String title = content.lines().findFirst().orElse("").strip();
        String text = content.substring(content.lines().findFirst().orElse("").length())
                .strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text: is missing below the title in the first line");
        }
        FileOrigin origin = new FileOrigin(file, options);
        Instant published = origin.published(Optional.empty());
        return new Article(
                ArticleId.hashOf(content),
                Optional.empty(),
                origin.publisher(Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                title,
                text,
                options.language(),
                published,
                Optional.of(published),
                recordedAt,
                ArticleStatus.PUBLISHED);
    }
}
