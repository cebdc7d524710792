package org.stancewatch.ingest.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.store.SourceState;

/** Hears how pages do, and of nothing else. */
final class PageTroubles implements WatchListener {

    private final List<Optional<String>> told = new ArrayList<>();

    List<Optional<String>> told() {
        return List.copyOf(told);
    }

    @Override
    public void listed(Source source, SourceState state) {}

    @Override
    public void removed(Collection<String> ids) {}

    @Override
    public void looked(Source source, SourceState now) {}

    @Override
    public void paged(Source source, Optional<String> trouble) {
        told.add(trouble);
    }

    @Override
    public void pushed() {}

    @Override
    public void brought(String source, Article article) {}

    @Override
    public void close() {}
}
