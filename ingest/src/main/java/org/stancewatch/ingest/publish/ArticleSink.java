package org.stancewatch.ingest.publish;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.stancewatch.domain.article.Article;

/** Where articles go. */
public interface ArticleSink {

    /** Hands an article over; may block, and is called by several threads. The outcome never is an exception. */
    CompletableFuture<Outcome> publish(Article article, String source);

    /** Returns once every outcome is known. */
    void flush();

    /** The same; {@code published} hears of each article that is on its topic. */
    default ArticleSink telling(Consumer<Article> published) {
        ArticleSink sink = this;
        return new ArticleSink() {
            @Override
            public CompletableFuture<Outcome> publish(Article article, String source) {
                return sink.publish(article, source).whenComplete((outcome, never) -> {
                    if (outcome.isPublished()) {
                        published.accept(article);
                    }
                });
            }

            @Override
            public void flush() {
                sink.flush();
            }
        };
    }
}
