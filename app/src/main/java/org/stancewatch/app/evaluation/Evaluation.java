package org.stancewatch.app.evaluation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.evaluation.ClaimMatch;
import org.stancewatch.domain.evaluation.Confusion;
import org.stancewatch.domain.evaluation.Figure;
import org.stancewatch.domain.evaluation.Reliability;
import org.stancewatch.domain.evaluation.Share;
import org.stancewatch.extraction.Extractor;

/**
 * A corpus read and compared with its labels.
 *
 * @param articles in the order of the corpus
 */
public record Evaluation(List<ReadArticle> articles) {

    static final String POOLED = "all";
    static final String DEVELOPED_ON = "developed on";
    static final String HELD_BACK = "held back";

    public Evaluation {
        articles = List.copyOf(articles);
    }

    /** What {@code extractor} makes of {@code articles}. */
    public static Evaluation of(List<LabelledArticle> articles, Extractor extractor) {
        return of(articles, article -> extractor);
    }

    /** What is made of {@code articles} where not all are read by the same extractor. */
    public static Evaluation of(List<LabelledArticle> articles, Function<LabelledArticle, Extractor> extractor) {
        return new Evaluation(articles.stream()
                .map(article -> ReadArticle.of(article, extractor.apply(article)))
                .toList());
    }

    /** The two thirds of it that are worked on. */
    Evaluation developedOn() {
        return of(article -> !article.isHeldBack());
    }

    private Evaluation heldBack() {
        return of(ReadArticle::isHeldBack);
    }

    private Evaluation of(Predicate<ReadArticle> wanted) {
        return new Evaluation(articles.stream().filter(wanted).toList());
    }

    Share share(Figure figure) {
        return Share.of(
                articles.stream().map(article -> article.score().tally(figure)).toList());
    }

    Confusion confusion() {
        return Confusion.of(matches());
    }

    Reliability reliability() {
        return Reliability.of(matches());
    }

    /** The asserted claims of each article against its labels. */
    public List<ClaimMatch> matches() {
        return articles.stream().map(ReadArticle::match).toList();
    }

    /**
     * The parts that have figures of their own: each language, and all under {@value #POOLED}.
     *
     * @param split whether the third that is held back is told from the rest as well, both languages pooled
     */
    Map<String, Evaluation> parts(boolean split) {
        Map<String, Evaluation> parts = new LinkedHashMap<>();
        articles.stream()
                .map(ReadArticle::language)
                .distinct()
                .sorted()
                .forEach(language ->
                        parts.put(language, of(article -> article.language().equals(language))));
        parts.put(POOLED, this);
        if (split) {
            parts.put(DEVELOPED_ON, developedOn());
            parts.put(HELD_BACK, heldBack());
        }
        return parts;
    }

    /** Positive articles, traps and negatives. */
    Map<String, Evaluation> kinds() {
        return by(article -> article.labelled().kind());
    }

    private SortedMap<String, Evaluation> by(Function<ReadArticle, String> property) {
        SortedMap<String, Evaluation> parts = new TreeMap<>();
        articles.stream()
                .map(property)
                .forEach(value -> parts.computeIfAbsent(
                        value, one -> of(article -> property.apply(article).equals(one))));
        return parts;
    }

    /** How many labels were missed for what cause; causes that did not occur are absent. */
    Map<Cause, Integer> causes() {
        Map<Cause, Integer> causes = new EnumMap<>(Cause.class);
        articles.stream()
                .flatMap(article -> article.misses().stream())
                .forEach(miss -> causes.merge(miss.cause(), 1, Integer::sum));
        return causes;
    }
}
