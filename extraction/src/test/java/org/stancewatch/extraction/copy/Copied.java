package org.stancewatch.extraction.copy;

import java.time.Instant;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.domain.claim.Provenance;
import org.stancewatch.domain.claim.Sketch;
import org.stancewatch.extraction.Reading;

/** Articles for tests, and whose words they bring. Unless told otherwise: English, of a publisher that nobody knows. */
final class Copied {

    private static final Instant TIME = Instant.parse("2020-06-10T08:00:00Z");

    private Copied() {}

    static Sketch sketch(String text) {
        return provenance(text).sketch();
    }

    static Provenance provenance(String text) {
        return Reading.EXTRACTOR.provenance(by("The Paper", "https://paper.example/a", text));
    }

    static Article by(String publisher, String url, String text) {
        return new Article(
                ArticleId.hashOf(url),
                Optional.of(url),
                publisher,
                Optional.empty(),
                Optional.empty(),
                "A headline",
                text,
                Optional.of("en"),
                TIME,
                Optional.empty(),
                TIME,
                ArticleStatus.PUBLISHED);
    }

    static Article crediting(String agency, String text) {
        Article article = by("The Paper", "https://paper.example/a", text);
        return new Article(
                article.id(),
                article.url(),
                article.publisher(),
                Optional.empty(),
                Optional.of(agency),
                article.title(),
                text,
                article.language(),
                TIME,
                Optional.empty(),
                TIME,
                ArticleStatus.PUBLISHED);
    }
}
