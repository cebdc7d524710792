package org.stancewatch.domain.article;

/** Whether the publisher still stands by an article. */
public enum ArticleStatus {
    /** Published and, as far as is known, still there. */
    PUBLISHED,
    /** Taken back by its publisher: all its claims are retracted. */
    WITHDRAWN
}
