package org.stancewatch.systemtests.page;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;

/** Articles by which a company halts a technology, today. */
final class News {

    private News() {}

    /** {@code company} stops selling {@code technology} to police, as {@code publisher} tells it under {@code title}. */
    static Article halt(String company, String technology, String publisher, String title) {
        String text = company + " said today that it will no longer sell " + technology + " to police.";
        return article(company, technology, publisher, title, text);
    }

    static Article article(String company, String technology, String publisher, String title, String text) {
        String url = "https://paper.example/"
                + (company + "/" + technology).toLowerCase(Locale.ROOT).replace(' ', '-');
        Instant now = Instant.now();
        return new Article(
                ArticleId.hashOf(url),
                Optional.of(url),
                publisher,
                Optional.empty(),
                Optional.empty(),
                title,
                text,
                Optional.of("en"),
                now,
                Optional.empty(),
                now,
                ArticleStatus.PUBLISHED);
    }

    /** The publisher takes {@code article} back. */
    static Article withdrawn(Article article) {
        Instant now = Instant.now();
        return new Article(
                article.id(),
                article.url(),
                article.publisher(),
                article.owner(),
                article.agency(),
                article.title(),
                article.text(),
                article.language(),
                article.published(),
                Optional.of(now),
                now,
                ArticleStatus.WITHDRAWN);
    }
}
