package org.stancewatch.ingest.push;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.publish.ArticleSink;
import org.stancewatch.ingest.publish.Outcome;

/**
 * {@code POST /api/v1/articles}: articles onto the topic, confirmed by the broker before they are answered for. No key of
 * idempotence is asked for: an article's id and revision follow from what it says, so that the same sent again is the same.
 */
final class PushRoute {

    static final String PATH = "/api/v1/articles";

    private static final String RETRY_SECONDS = "5";

    private final PushConfig config;
    private final PushGate gate;
    private final ArticleSink publisher;
    private final ExecutorService workers;
    private final Semaphore places;
    private final Clock clock;
    private final MeterRegistry registry;

    PushRoute(PushConfig config, ArticleSink publisher, ExecutorService workers, Clock clock, MeterRegistry registry) {
        this.config = config;
        this.gate = new PushGate(config.token());
        this.publisher = publisher;
        this.workers = workers;
        this.places = new Semaphore(config.bodies());
        this.clock = clock;
        this.registry = registry;
    }

    void answer(Context at) throws IOException, InterruptedException {
        gate.require(at);
        if (!places.tryAcquire()) {
            throw busy(at);
        }
        try {
            take(at);
        } finally {
            places.release();
        }
    }

    /** Counts an answer, whatever it is. */
    void count(Context at) {
        registry.counter(
                        "stancewatch.ingest.push.requests",
                        "status",
                        Integer.toString(at.status().getCode()))
                .increment();
    }

    private void take(Context at) throws IOException, InterruptedException {
        List<PushedItem> items = PushBody.read(at, clock.instant(), config);
        if (items.isEmpty()) {
            throw new PushProblem(HttpStatus.BAD_REQUEST, "items: there are none");
        }
        PushAnswer answer = PushAnswer.of(items, publish(items, at));
        if (answer.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            at.header("Retry-After", RETRY_SECONDS);
        }
        at.status(answer.status()).contentType("application/json").result(answer.json());
    }

    private List<Optional<Outcome>> publish(List<PushedItem> items, Context at) throws InterruptedException {
        List<Article> articles =
                items.stream().flatMap(item -> item.article().stream()).toList();
        try {
            return new PushBatch(articles).publish(publisher, workers, config.patience());
        } catch (RejectedExecutionException held) {
            throw busy(at);
        }
    }

    private static PushProblem busy(Context at) {
        at.header("Retry-After", RETRY_SECONDS);
        return new PushProblem(
                HttpStatus.SERVICE_UNAVAILABLE, "server: takes in as much as it can; send the same again");
    }
}
