package org.stancewatch.app.fitting;

import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.evaluation.HeldBack;

/**
 * A labelled article to fit on.
 *
 * @param article the article
 * @param weight for how many articles it counts: a minimal pair for more than one, ordinary news without a stance for less
 */
record Sample(LabelledArticle article, double weight) {

    boolean isHeldBack() {
        return HeldBack.holds(article.id());
    }
}
