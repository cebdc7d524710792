package org.stancewatch.domain.comparison;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Verdict;

/**
 * What one generation knows of one pair.
 *
 * @param articles of each article the latest revision
 * @param verdicts those it has heard
 * @param asOf the day on which its timeline was told; empty where it told none
 * @param reach what it has read
 */
public record Knowledge(
        SortedMap<ArticleId, ArticleClaims> articles, List<Verdict> verdicts, Optional<LocalDate> asOf, Reach reach) {

    public Knowledge {
        articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
        verdicts = List.copyOf(verdicts);
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(reach, "reach");
    }

    /** That which follows from {@code told}, in any order, superseded revisions included. */
    public static Knowledge of(
            Collection<ArticleClaims> told, Collection<Verdict> verdicts, Optional<LocalDate> asOf, Reach reach) {
        SortedMap<ArticleId, ArticleClaims> latest = told.stream()
                .collect(Collectors.toMap(
                        ArticleClaims::article,
                        article -> article,
                        BinaryOperator.maxBy(Comparator.comparing(ArticleClaims::revision)),
                        TreeMap::new));
        return new Knowledge(latest, List.copyOf(verdicts), asOf, reach);
    }

    /** The article; empty where nothing was ever claimed of it. */
    Optional<ArticleClaims> article(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** The versions of the rules by which those were read of which it is known. */
    public Stream<String> rules() {
        return articles.values().stream().map(ArticleClaims::rules).filter(version -> !version.isEmpty());
    }

    List<Verdict> verdictsOn(ArticleId article) {
        return verdicts.stream()
                .filter(verdict -> verdict.article().equals(article))
                .toList();
    }
}
