package org.stancewatch.ingest.feed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;

/**
 * Which revision of each article of one feed was published last, in this process's life. Memory is bounded: the article
 * untouched longest is forgotten first, and would be published again, which key and revision absorb.
 */
final class PublishedRevisions {

    private record Told(Optional<Instant> modified, String contentHash) {

        static Told by(Article article) {
            return new Told(article.modified(), article.revision().contentHash());
        }
    }

    private final Map<ArticleId, Told> last;

    PublishedRevisions(int capacity) {
        this.last = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<ArticleId, Told> eldest) {
                return size() > capacity;
            }
        };
    }

    /**
     * The article as it has to be published; empty where it was already. A text that changed under a modified time that did
     * not is ordered by its fetch time: by the stale time it would count as no later than the text it replaces.
     */
    Optional<Article> unpublished(Article told) {
        Told known = last.get(told.id());
        if (known == null) {
            return Optional.of(told);
        }
        if (known.equals(Told.by(told))) {
            return Optional.empty();
        }
        return Optional.of(known.modified().equals(told.modified()) ? withoutModified(told) : told);
    }

    void add(Article told) {
        last.put(told.id(), Told.by(told));
    }

    private static Article withoutModified(Article article) {
        return new Article(
                article.id(),
                article.url(),
                article.publisher(),
                article.owner(),
                article.agency(),
                article.title(),
                article.text(),
                article.language(),
                article.published(),
                Optional.empty(),
                article.recordedAt(),
                article.status());
    }
}
