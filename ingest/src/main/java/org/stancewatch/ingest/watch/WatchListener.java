package org.stancewatch.ingest.watch;

import java.util.Collection;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.store.SourceState;

/** Hears how sources do. Never waits. */
public interface WatchListener extends AutoCloseable {

    /** {@code source} is on the list, in this state. */
    void listed(Source source, SourceState state);

    /** These, by id, are no longer on the list. */
    void removed(Collection<String> ids);

    /** {@code source} was looked at; {@code now} says what came of it. */
    void looked(Source source, SourceState now);

    /** A page that {@code source} lists could be read after one that could not, or is given up for the reason {@code trouble}. */
    void paged(Source source, Optional<String> trouble);

    /** Articles are taken in over HTTP from now on, as those of the source {@link #PUSH}. */
    void pushed();

    /** An article that was not known is on its topic. */
    void brought(String source, Article article);

    /** Nothing more is heard. */
    @Override
    void close();

    /** The id of the source that articles sent over HTTP are of. */
    String PUSH = "push";

    /** Hears nothing. */
    WatchListener NOBODY = new WatchListener() {
        @Override
        public void listed(Source source, SourceState state) {}

        @Override
        public void removed(Collection<String> ids) {}

        @Override
        public void looked(Source source, SourceState now) {}

        @Override
        public void paged(Source source, Optional<String> trouble) {}

        @Override
        public void brought(String source, Article article) {}

        @Override
        public void pushed() {}

        @Override
        public void close() {}
    };
}
