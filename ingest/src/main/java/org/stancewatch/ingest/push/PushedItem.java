package org.stancewatch.ingest.push;

import java.util.Optional;
import org.stancewatch.domain.article.Article;

/**
 * One article of a body, as far as it could be read.
 *
 * @param article empty where it could not
 * @param fault {@code items[n].field: reason}; empty where it could
 */
record PushedItem(Optional<Article> article, String fault) {

    static PushedItem of(Article article) {
        return new PushedItem(Optional.of(article), "");
    }

    /** The {@code number}th, counted from 0; {@code reason} is {@code field: reason}. */
    static PushedItem faulty(int number, String reason) {
        return new PushedItem(Optional.empty(), name(number) + "." + reason);
    }

    /** The same where no field is to blame. */
    static PushedItem unreadable(int number, String reason) {
        return new PushedItem(Optional.empty(), name(number) + ": " + reason);
    }

    static String name(int number) {
        return "items[" + number + "]";
    }
}
