package org.stancewatch.ingest.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Something to be done at a time.
 *
 * @param ref the id of the source, the key of the item, the id of the article
 * @param source whose errand it is
 * @param host whom it goes to
 * @param tries how often it was tried, or looked, before
 * @param item what the list told of it, as JSON
 */
public record Errand(Kind kind, String ref, String source, String host, Instant due, int tries, Optional<String> item) {

    /** What is to be done. */
    public enum Kind {
        /** A look at a source. */
        SOURCE,
        /** The page of an item that tells a summary, or nothing. */
        PAGE,
        /** Another look at the page of an article. */
        LOOK
    }

    /** The same, at another time and as another try. */
    public Errand again(Instant when, int tried) {
        return new Errand(kind, ref, source, host, when, tried, item);
    }
}
