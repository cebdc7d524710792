package org.stancewatch.app.fitting;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.evaluation.HeldBack;

/**
 * Labelled articles in parts, so that each is looked at with what was fitted on the others. Nothing is fitted on what is
 * held back.
 *
 * @param samples all of them
 * @param count how many parts
 */
record Folds(List<Sample> samples, int count) {

    Folds {
        samples = List.copyOf(samples);
    }

    List<LabelledArticle> articles() {
        return samples.stream().map(Sample::article).toList();
    }

    /** Those that may be fitted on. */
    List<Sample> open() {
        return samples.stream().filter(sample -> !sample.isHeldBack()).toList();
    }

    /** For any article, what {@code fit} makes of samples to which it does not belong. */
    <T> Function<LabelledArticle, T> crossed(Function<List<Sample>, T> fit) {
        List<T> fitted = IntStream.range(0, count)
                .mapToObj(part -> fit.apply(openBut(part)))
                .toList();
        T whole = fit.apply(open());
        return article -> HeldBack.holds(article.id()) ? whole : fitted.get(part(article));
    }

    private List<Sample> openBut(int left) {
        return open().stream().filter(sample -> part(sample.article()) != left).toList();
    }

    int part(LabelledArticle article) {
        return Math.floorMod(article.id().hashCode(), count);
    }
}
