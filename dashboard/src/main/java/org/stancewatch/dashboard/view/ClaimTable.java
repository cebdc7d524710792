package org.stancewatch.dashboard.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;

/** What articles claim, in all revisions, and what analysts said of it. */
final class ClaimTable {

    private static final BinaryOperator<ArticleClaims> LATEST =
            BinaryOperator.maxBy(Comparator.comparing(ArticleClaims::revision));
    private static final String OF_PAIR = " where company = :company and technology = :technology";

    private ClaimTable() {}

    static void put(Handle file, long seq, At at, ArticleClaims claims) {
        file.createUpdate("insert or ignore into claim (part, pos, seq, company, technology, article, recorded, body)"
                        + " values (:part, :pos, :seq, :company, :technology, :article, :time, :body)")
                .bindMap(row(seq, at, claims.pair(), claims.article()))
                .bind("time", Micros.of(claims.recordedAt()))
                .bind("body", Body.CLAIMS.write(claims))
                .execute();
    }

    static void put(Handle file, long seq, At at, Verdict verdict) {
        file.createUpdate("insert or ignore into verdict (part, pos, seq, company, technology, article, given, body)"
                        + " values (:part, :pos, :seq, :company, :technology, :article, :time, :body)")
                .bindMap(row(seq, at, verdict.pair(), verdict.article()))
                .bind("time", Micros.of(verdict.at()))
                .bind("body", Body.VERDICT.write(verdict))
                .execute();
    }

    /** Of each article about the pair the latest revision recorded by {@code knownAt}. */
    static Collection<ArticleClaims> about(Handle file, Pair pair, Instant knownAt) {
        Query query = file.createQuery("select body from claim" + OF_PAIR + " and recorded <= :known")
                .bind("company", pair.company())
                .bind("technology", pair.technology())
                .bind("known", Micros.of(knownAt));
        return latest(query, ArticleClaims::article);
    }

    static List<Verdict> verdicts(Handle file, Pair pair, Instant knownAt) {
        Query query = file.createQuery("select body from verdict" + OF_PAIR + " and given <= :known")
                .bind("company", pair.company())
                .bind("technology", pair.technology())
                .bind("known", Micros.of(knownAt));
        return query.map((row, context) -> Body.VERDICT.read(row.getBytes("body")))
                .list();
    }

    /** What an article claims, a value for each pair, in its latest revision. */
    static Collection<ArticleClaims> in(Handle file, ArticleId article) {
        Query query = file.createQuery("select body from claim where article = :article")
                .bind("article", article.value());
        return latest(query, ArticleClaims::pair);
    }

    static List<Verdict> verdictsOn(Handle file, ArticleId article) {
        return file.createQuery("select body from verdict where article = :article")
                .bind("article", article.value())
                .map((row, context) -> Body.VERDICT.read(row.getBytes("body")))
                .list();
    }

    /** How much of what a technology's timelines follow from has arrived. */
    static long lastArrival(Handle file, String technology) {
        return file.createQuery("select max(coalesce((select max(seq) from claim where technology = :id), 0),"
                        + " coalesce((select max(seq) from verdict where technology = :id), 0))")
                .bind("id", technology)
                .mapTo(Long.class)
                .one();
    }

    private static <K> Collection<ArticleClaims> latest(Query query, Function<ArticleClaims, K> of) {
        Map<K, ArticleClaims> latest = new HashMap<>();
        query.map((row, context) -> Body.CLAIMS.read(row.getBytes("body")))
                .forEach(claims -> latest.merge(of.apply(claims), claims, LATEST));
        return new ArrayList<>(latest.values());
    }

    private static Map<String, Object> row(long seq, At at, Pair pair, ArticleId article) {
        return Map.of(
                "seq", seq,
                "part", at.partition(),
                "pos", at.offset(),
                "company", pair.company(),
                "technology", pair.technology(),
                "article", article.value());
    }
}
