package org.stancewatch.ingest.watch;

import java.time.Instant;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.store.KnownArticle;

/** What makes a story a new revision of an article, and where that stands among the others. Pure. */
final class Change {

    private Change() {}

    /**
     * Whether {@code story} says what {@code known} does not: another text, another headline, a later time of change, another
     * status. An article belongs to the source it came from first: two that tell it in other words would take turns.
     */
    static boolean between(KnownArticle known, Story story) {
        return known.source().equals(story.source())
                && (!known.substance().equals(story.substance())
                        || known.article().status() != story.article().status()
                        || isLater(story.article().modified(), known.article().modified()));
    }

    private static boolean isLater(Optional<Instant> told, Optional<Instant> known) {
        return told.filter(time -> known.isEmpty() || time.isAfter(known.get())).isPresent();
    }

    /**
     * The article as it has to be sent. A text that changed under a time of change that did not is ordered by when we saw it:
     * by the stale time it would count as no later than the text it replaces.
     */
    static Article after(Optional<KnownArticle> known, Story story, Instant recorded) {
        Article article = published(known, story.article(), recorded).withRecordedAt(recorded);
        boolean stale = known.filter(before -> !article.revision().time().isAfter(before.ordered()))
                .isPresent();
        // Ordered by a time to come, it would stand before every correction until then.
        boolean ahead = isLater(article.modified(), Optional.of(recorded));
        return stale || ahead ? article.withModified(Optional.empty()) : article;
    }

    /** Nobody tells when: it counts as published when we first saw it, and does so however often it is handed over. */
    private static Article published(Optional<KnownArticle> known, Article told, Instant recorded) {
        boolean untold = told.published().equals(told.recordedAt());
        return untold
                ? told.withPublished(
                        known.map(before -> before.article().published()).orElse(recorded))
                : told;
    }

    /** What is known once {@code sent} is on the topic: with the time of change as it was told, that it be compared with. */
    static KnownArticle known(Optional<KnownArticle> before, Story story, Article sent, Instant first) {
        return new KnownArticle(
                before.map(KnownArticle::source).orElse(story.source()),
                story.link().or(() -> before.flatMap(KnownArticle::link)),
                story.article().withText(""),
                sent.revision().time(),
                story.substance(),
                story.page().or(() -> before.flatMap(KnownArticle::page)),
                first);
    }
}
