package org.stancewatch.ingest.push;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.InterruptException;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.publish.ArticleSink;
import org.stancewatch.ingest.publish.Outcome;

/** The articles of one body on their way to the broker. Nothing is flushed: a sender need not wait for what others sent. */
final class PushBatch {

    private final List<Article> articles;
    private final List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();

    PushBatch(List<Article> articles) {
        this.articles = List.copyOf(articles);
        articles.forEach(article -> outcomes.add(new CompletableFuture<>()));
    }

    /**
     * Publishes through {@code publisher}, on a thread of {@code workers}, for it may be held back while the broker is away;
     * returns after {@code patience} at the latest.
     *
     * @return what became of each article, in order; empty where that is not known yet
     * @throws java.util.concurrent.RejectedExecutionException where no worker is free
     */
    List<Optional<Outcome>> publish(ArticleSink publisher, ExecutorService workers, Duration patience)
            throws InterruptedException {
        Future<?> handing = workers.submit(() -> hand(publisher));
        try {
            CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            handing.cancel(true);
        } catch (ExecutionException bug) {
            throw new IllegalStateException("publishing has failed", bug.getCause());
        }
        return outcomes.stream().map(PushBatch::known).toList();
    }

    private void hand(ArticleSink publisher) {
        int next = 0;
        try {
            for (Article article : articles) {
                CompletableFuture<Outcome> outcome = outcomes.get(next++);
                publisher.publish(article, "push").thenAccept(outcome::complete);
            }
        } catch (InterruptException givenUp) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException bug) {
            outcomes.forEach(outcome -> outcome.completeExceptionally(bug));
        }
    }

    private static Optional<Outcome> known(CompletableFuture<Outcome> outcome) {
        return outcome.isDone() ? Optional.of(outcome.join()) : Optional.empty();
    }
}
