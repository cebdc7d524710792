package org.stancewatch.ingest.publish;

import java.time.Instant;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;

/** Articles for tests of what happens to an article, whatever it says. */
public final class Articles {

    public static final Instant RECORDED = Instant.parse("2024-03-02T09:00:00Z");

    private Articles() {}

    public static Article published(Instant published) {
        return article("https://the-paper.example/a", published, "A text.");
    }

    public static Article article(String url, Instant published, String text) {
        return new Article(
                ArticleId.hashOf(url),
                Optional.of(url),
                "The Paper",
                Optional.empty(),
                Optional.empty(),
                "A title",
                text,
                Optional.of("en"),
                published,
                Optional.empty(),
                RECORDED,
                ArticleStatus.PUBLISHED);
    }
}
