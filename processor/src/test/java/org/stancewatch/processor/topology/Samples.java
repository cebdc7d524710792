package org.stancewatch.processor.topology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.domain.article.Revision;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Attribution;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Sketch;
import org.stancewatch.domain.claim.Until;

/** Articles and claims for tests of topologies: what stands in them does not matter, only that it differs. */
final class Samples {

    static final String TECHNOLOGY = "facial-recognition";
    static final String RULES = "2026.1-3f9ac21b";

    private Samples() {}

    static Article article(String name, String text, Instant modified) {
        return article(name, text, modified, ArticleStatus.PUBLISHED);
    }

    static Article withdrawn(String name, Instant modified) {
        return article(name, "", modified, ArticleStatus.WITHDRAWN);
    }

    private static Article article(String name, String text, Instant modified, ArticleStatus status) {
        String url = "https://paper.example/" + name;
        return new Article(
                ArticleId.hashOf(url),
                Optional.of(url),
                "The Paper",
                Optional.empty(),
                Optional.empty(),
                "A headline",
                text,
                Optional.of("en"),
                Instant.parse("2020-06-10T08:00:00Z"),
                Optional.of(modified),
                modified,
                status);
    }

    static Claim claim(String company, Act act, String effective, Optional<Until> until) {
        return claim(company, act, effective, until, 0.9);
    }

    static Claim claim(String company, Act act, String effective, Optional<Until> until, double confidence) {
        return new Claim(
                new Pair(company, TECHNOLOGY),
                true,
                Optional.empty(),
                act,
                Modality.ASSERTED,
                Scope.everyone(),
                Optional.of(PartialDate.parse(effective)),
                until,
                false,
                Attribution.REPORTED,
                new Quote("words of the article", 0),
                confidence,
                "a rule");
    }

    static ArticleClaims told(String publisher, String published, Claim... claims) {
        Instant time = Instant.parse(published);
        String url = "https://" + publisher + ".example/" + published;
        return new ArticleClaims(
                claims[0].pair(),
                ArticleId.hashOf(url),
                new Revision(time, "hash"),
                Optional.of(url),
                "A headline",
                publisher,
                Optional.empty(),
                Optional.empty(),
                Sketch.none(),
                "en",
                RULES,
                time,
                time,
                Optional.empty(),
                List.of(claims));
    }

    /** The same, read by {@code version} of the rules. */
    static ArticleClaims readBy(String version, ArticleClaims told) {
        return new ArticleClaims(
                told.pair(),
                told.article(),
                told.revision(),
                told.url(),
                told.title(),
                told.publisher(),
                told.owner(),
                told.agency(),
                told.sketch(),
                told.language(),
                version,
                told.published(),
                told.recordedAt(),
                told.origin(),
                told.claims());
    }

    /** The next revision of the article of {@code told}, which claims {@code now} about the pair. */
    static ArticleClaims later(ArticleClaims told, Claim... now) {
        return told.revisedTo(new Revision(told.revision().time().plusSeconds(3_600), "another hash"), List.of(now));
    }
}
