package org.stancewatch.app.generation;

import java.util.Objects;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.comparison.Reach;
import org.stancewatch.processor.replay.OffsetRange;
import org.stancewatch.processor.replay.ReplayPlan;

/** What a replay has read, by its plan. */
record PlannedReach(ReplayPlan plan) implements Reach {

    private static final OffsetRange NOTHING = new OffsetRange(0, 0);

    PlannedReach {
        Objects.requireNonNull(plan, "plan");
    }

    @Override
    public Answer hasRead(ArticleClaims article) {
        if (article.origin().filter(this::isOutside).isPresent() || isLeftOut(article)) {
            return Answer.UNREAD;
        }
        // Languages are those that articles say of themselves, which their claims no longer tell.
        return article.origin().isPresent() && plan.filter().languages().isEmpty() ? Answer.READ : Answer.UNTOLD;
    }

    private boolean isOutside(ArticleClaims.Origin origin) {
        return !plan.articles().getOrDefault(origin.partition(), NOTHING).contains(origin.offset());
    }

    private boolean isLeftOut(ArticleClaims article) {
        return plan.filter()
                        .to()
                        .filter(end -> !article.published().isBefore(end))
                        .isPresent()
                || !(plan.filter().publishers().isEmpty()
                        || plan.filter().publishers().contains(article.publisher()))
                || !plan.filter().takes(article.pair());
    }
}
