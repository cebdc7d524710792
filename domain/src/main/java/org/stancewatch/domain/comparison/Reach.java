package org.stancewatch.domain.comparison;

import org.stancewatch.domain.claim.ArticleClaims;

/** What one generation has read. */
@FunctionalInterface
public interface Reach {

    /** Where nothing is known of it. */
    Reach UNKNOWN = article -> Answer.UNTOLD;

    /** Where it reads whatever there is. */
    Reach ALL = article -> Answer.READ;

    /** Whether an article was read. */
    enum Answer {
        READ,
        UNREAD,
        UNTOLD
    }

    /** Whether it has read {@code article}, of which it claims nothing. */
    Answer hasRead(ArticleClaims article);
}
