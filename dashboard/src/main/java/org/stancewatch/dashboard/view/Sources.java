package org.stancewatch.dashboard.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.coverage.SourceCoverage;

/** Articles and what they claim, and who brings them, looked up. */
public final class Sources {

    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final String DAYS = " from article where day >= :from and day <= :to ";

    private final ViewFile file;

    Sources(ViewFile file) {
        this.file = file;
    }

    /** Articles of one publisher in one language published on one day or in one month. */
    public record Bucket(String bucket, String publisher, Optional<String> language, long articles) {}

    /** What there is of one publisher. */
    public record Publisher(
            String name, long articles, Instant firstPublished, Instant lastPublished, Instant lastSeen) {}

    /** Counts of articles, each in its latest revision. */
    public record Coverage(List<Bucket> buckets, List<Publisher> publishers) {}

    /** What an article claims about each pair, and what analysts said of it. */
    public record Claims(Collection<ArticleClaims> told, List<Verdict> verdicts) {}

    /** Where the latest revision of an article stands. */
    public Optional<At> article(ArticleId id) {
        return file.read(now -> ArticleTable.find(now, id));
    }

    public Claims claims(ArticleId id) {
        return file.read(now -> new Claims(ClaimTable.in(now, id), ClaimTable.verdictsOn(now, id)));
    }

    /** How each source and each language that is watched does, by id. */
    public List<SourceCoverage> watched() {
        return file.read(SourceTable::list);
    }

    /** Of articles published from {@code from} to {@code to}, by day or by month. */
    public Coverage coverage(Optional<LocalDate> from, Optional<LocalDate> to, boolean byDay) {
        return file.read(now -> new Coverage(
                bound(buckets(now, byDay), from, to)
                        .map((row, context) -> new Bucket(
                                row.getString("bucket"),
                                row.getString("publisher"),
                                Optional.ofNullable(row.getString("language")),
                                row.getLong("articles")))
                        .list(),
                bound(publishers(now), from, to)
                        .map((row, context) -> new Publisher(
                                row.getString("publisher"),
                                row.getLong("articles"),
                                Micros.toInstant(row.getLong("first")),
                                Micros.toInstant(row.getLong("last")),
                                Micros.toInstant(row.getLong("seen"))))
                        .list()));
    }

    private static Query buckets(Handle now, boolean byDay) {
        return now.createQuery("select substr(day, 1, :width) as bucket, publisher, language, count(*) as articles"
                        + DAYS + "group by bucket, publisher, language order by bucket, publisher, language")
                .bind("width", byDay ? DAY : MONTH);
    }

    private static Query publishers(Handle now) {
        return now.createQuery(
                "select publisher, count(*) as articles, min(published) as first, max(published) as last,"
                        + " max(recorded) as seen" + DAYS + "group by publisher order by publisher");
    }

    private static Query bound(Query query, Optional<LocalDate> from, Optional<LocalDate> to) {
        return query.bind("from", from.map(LocalDate::toString).orElse(""))
                .bind("to", to.map(LocalDate::toString).orElse("~"));
    }
}
