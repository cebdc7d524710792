package org.stancewatch.systemtests.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.CompanySummary;
import org.stancewatch.domain.ledger.Ledger;
import org.stancewatch.domain.ledger.StandingAlert;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.extraction.Extraction;

/**
 * The answer by the shortest way: all articles at once, by the pure functions, with no Kafka, no memory and no order. It
 * proves the pipeline, not the rules, which are the pipeline's own.
 */
public final class Oracle {

    private final Function<Article, Extraction> extractor;
    private final LocalDate today;

    public Oracle(Function<Article, Extraction> extractor, LocalDate today) {
        this.extractor = extractor;
        this.today = today;
    }

    /** What must stand after {@code revisions}, in whatever order and however often they came. */
    public Answer answer(Collection<Article> revisions) {
        return answer(
                latest(revisions).stream()
                        .flatMap(article -> claims(article).stream())
                        .toList(),
                today);
    }

    /** What must stand on {@code today} after {@code told}, in whatever order and however often it came. */
    public static Answer answer(Collection<ArticleClaims> told, LocalDate today) {
        List<Timeline> timelines = timelines(told, today);
        List<TechnologyTimeline> technologies = technologies(timelines);
        Stream<StandingAlert> alerts = Stream.concat(
                timelines.stream().flatMap(timeline -> timeline.alerts().stream()),
                technologies.stream().flatMap(technology -> technology.waves().stream()));
        return Answer.of(alerts.map(StandingAlert::content).toList(), timelines, technologies);
    }

    private static List<Timeline> timelines(Collection<ArticleClaims> told, LocalDate today) {
        Map<Pair, List<ArticleClaims>> claims = new TreeMap<>();
        told.forEach(one ->
                claims.computeIfAbsent(one.pair(), none -> new ArrayList<>()).add(one));
        return claims.entrySet().stream()
                .map(pair -> Ledger.of(pair.getKey(), pair.getValue()).asOf(today))
                .toList();
    }

    private static Collection<Article> latest(Collection<Article> revisions) {
        return revisions.stream()
                .collect(Collectors.toMap(
                        Article::id,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Article::revision))))
                .values();
    }

    private static List<TechnologyTimeline> technologies(List<Timeline> timelines) {
        return timelines.stream()
                .map(CompanySummary::of)
                .collect(Collectors.groupingBy(company -> company.pair().technology()))
                .entrySet()
                .stream()
                .map(technology -> TechnologyTimeline.of(technology.getKey(), technology.getValue()))
                .toList();
    }

    private List<ArticleClaims> claims(Article article) {
        if (article.status() == ArticleStatus.WITHDRAWN) {
            return List.of();
        }
        Extraction reading = extractor.apply(article);
        return reading.claims().stream().collect(Collectors.groupingBy(Claim::pair)).entrySet().stream()
                .map(pair -> told(article, reading, pair.getKey(), pair.getValue()))
                .toList();
    }

    private static ArticleClaims told(Article article, Extraction reading, Pair pair, List<Claim> claims) {
        Instant recordedAt = article.recordedAt();
        return new ArticleClaims(
                pair,
                article.id(),
                article.revision(),
                article.url(),
                article.title(),
                article.publisher(),
                reading.provenance().owner().or(article::owner),
                reading.provenance().agency().or(article::agency),
                reading.provenance().sketch(),
                reading.language(),
                reading.rules(),
                article.published(),
                recordedAt,
                Optional.empty(),
                claims);
    }
}
