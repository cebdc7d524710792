package org.stancewatch.extraction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.extraction.claim.Candidate;

/** Reads texts of tests, as if published on Wednesday 12 June 2024. */
public final class Reading {

    /** The one of all tests: it takes a quarter of their memory. */
    public static final Extractor EXTRACTOR = Extractor.bundled();

    private static final Instant PUBLISHED = Instant.parse("2024-06-12T10:00:00Z");

    private Reading() {}

    static List<Claim> claims(String language, String title, String text) {
        return EXTRACTOR.extract(article(language, title, text)).claims();
    }

    static List<Claim> claims(String language, String text) {
        return claims(language, "", text);
    }

    /** The asserted claims as {@code company|technology ACT}. */
    static List<String> asserted(String language, String text) {
        return claims(language, text).stream()
                .filter(Claim::asserted)
                .map(claim -> claim.pair() + " " + claim.act())
                .toList();
    }

    /** What was weighed as asserted, whether or not it was likely enough to be claimed. */
    static List<String> weighed(String language, String text) {
        return EXTRACTOR.candidates(article(language, "", text)).stream()
                .map(Candidate::claim)
                .filter(Claim::asserted)
                .map(claim -> claim.pair() + " " + claim.act())
                .toList();
    }

    static Article article(String language, String title, String text) {
        return new Article(
                ArticleId.hashOf(text),
                Optional.empty(),
                "Test",
                Optional.empty(),
                Optional.empty(),
                title,
                text,
                Optional.of(language),
                PUBLISHED,
                Optional.empty(),
                PUBLISHED,
                ArticleStatus.PUBLISHED);
    }
}
