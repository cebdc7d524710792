package org.stancewatch.ingest.archive;

import java.time.Instant;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.ingest.page.Page;

/**
 * What stands about a page beside what it tells itself, and the article the two make.
 *
 * @param address the canonical URL it goes by where it names none; empty where none is known, it then goes by its text
 * @param publisher who published it
 * @param language ISO 639-1
 * @param published when; a page that tells no later change is as it was then
 * @param recordedAt when ingest wrote it down
 */
public record PageArticle(
        Optional<String> address, String publisher, Optional<String> language, Instant published, Instant recordedAt) {

    /** The article in {@code page}, which must have a text. */
    public Article of(Page page) {
        Optional<String> url = page.url().or(() -> address);
        return new Article(
                ArticleId.hashOf(url.orElse(page.text())),
                url,
                publisher,
                Optional.empty(),
                page.agency(),
                page.title(),
                page.text(),
                language,
                published,
                page.modified().or(() -> Optional.of(published)),
                recordedAt,
                ArticleStatus.PUBLISHED);
    }
}
