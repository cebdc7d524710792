package org.stancewatch.ingest.archive;

import java.util.concurrent.CompletableFuture;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.ingest.publish.Outcome;

/** Where articles go: what {@link ArchivePublication} asks of an {@link ArticlePublisher}. */
public interface ArticleSink {

    /** As {@link ArticlePublisher#publish}: may block, and is called by several threads. */
    CompletableFuture<Outcome> publish(Article article, String source);

    /** Returns once every outcome is known. */
    void flush();

    /** Onto the topic. */
    static ArticleSink of(ArticlePublisher publisher) {
        return new ArticleSink() {
            @Override
            public CompletableFuture<Outcome> publish(Article article, String source) {
                return publisher.publish(article, source);
            }

            @Override
            public void flush() {
                publisher.flush();
            }
        };
    }
}
