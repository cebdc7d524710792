package org.stancewatch.domain.claim;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.Revision;

/**
 * All that one revision of one article says about one pair. An empty list of claims means that the article no longer
 * says anything about it.
 *
 * @param pair company and technology
 * @param article the article
 * @param revision which of its revisions; a later one replaces an earlier one
 * @param url canonical URL, where there is one
 * @param title headline
 * @param publisher name of the publisher
 * @param owner who owns the publisher, where known
 * @param agency the agency the text credits, where it does
 * @param sketch what its copies share
 * @param language ISO 639-1 code the text was read in
 * @param rules the version of the rules that read it; empty where it is not known
 * @param published publication time
 * @param recordedAt when ingest wrote the revision down: knowledge time
 * @param origin where the article stands on its topic, where it came from one
 * @param claims what it says; all of this pair
 */
public record ArticleClaims(
        Pair pair,
        ArticleId article,
        Revision revision,
        Optional<String> url,
        String title,
        String publisher,
        Optional<String> owner,
        Optional<String> agency,
        Sketch sketch,
        String language,
        String rules,
        Instant published,
        Instant recordedAt,
        Optional<Origin> origin,
        List<Claim> claims) {

    /** A place on the topic of articles. */
    public record Origin(int partition, long offset) {}

    public ArticleClaims {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(sketch, "sketch");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(origin, "origin");
        claims = List.copyOf(claims);
        for (Claim claim : claims) {
            if (!claim.pair().equals(pair)) {
                throw new IllegalArgumentException("claims: " + claim.pair() + " among those of " + pair);
            }
        }
    }

    /** The same revision, saying {@code other} about the pair. */
    public ArticleClaims claiming(List<Claim> other) {
        return revisedTo(revision, other);
    }

    /** The article in the revision {@code next}, which says {@code now} about the pair. */
    public ArticleClaims revisedTo(Revision next, List<Claim> now) {
        return new ArticleClaims(
                pair,
                article,
                next,
                url,
                title,
                publisher,
                owner,
                agency,
                sketch,
                language,
                rules,
                published,
                recordedAt,
                origin,
                now);
    }
}
