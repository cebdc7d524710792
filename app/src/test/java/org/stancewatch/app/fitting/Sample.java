package org.stancewatch.app.fitting;

import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.evaluation.HeldBack;

/**
 * A labelled article to fit on.
 *
 * @param article the article
 * @param set the set it belongs to, as it was asked for
 * @param weight for how many articles it counts: a minimal pair for more than one, ordinary news without a stance for less
 * @param open whether it may be fitted on; what may not is only looked at
 */
record Sample(LabelledArticle article, String set, double weight, boolean open) {

    /** @param set {@code file}, {@code file*weight}; with {@code !} behind the file a third of it is held back */
    static Sample of(LabelledArticle article, String set) {
        String[] parts = set.split("\\*");
        return new Sample(
                article,
                set,
                parts.length > 1 ? Double.parseDouble(parts[1]) : 1,
                !set.contains("!") || !HeldBack.holds(article.id()));
    }
}
