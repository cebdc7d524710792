package org.stancewatch.processor;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One application kept alive. A client whose thread fails is shut down and, after a pause, replaced by a new one under the
 * same instance name, which takes its partitions back at once; a thread replaced within the client would get another name and
 * wait for the session of the dead one to time out. What no new client can mend ends the life.
 */
final class ApplicationLife implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationLife.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration NO_PAUSE = Duration.ZERO;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final String name;
    private final Supplier<KafkaStreams> clients;
    private final Predicate<Throwable> bounded;
    private final CompletableFuture<Void> running = new CompletableFuture<>();
    private final ExecutorService executor;
    private volatile KafkaStreams current;
    private volatile boolean closing;
    private CompletableFuture<Void> end;

    /**
     * A life of clients that {@code clients} makes, each new. A failure that is {@code bounded} cannot go on for ever: the
     * next client starts at once.
     */
    ApplicationLife(String name, Supplier<KafkaStreams> clients, Predicate<Throwable> bounded) {
        this.name = name;
        this.clients = clients;
        this.bounded = bounded;
        this.executor = Executors.newSingleThreadExecutor(body -> new Thread(body, name + "-life"));
    }

    /** Starts it; the result completes when it has been closed, exceptionally when it has given up. */
    CompletableFuture<Void> start() {
        RetryPolicy<Void> policy = RetryPolicy.<Void>builder()
                .withMaxRetries(-1)
                .withBackoff(FIRST_PAUSE, LONGEST_PAUSE)
                .withDelayFn(attempt -> bounded.test(attempt.getLastException()) ? NO_PAUSE : null)
                .abortOn(BeyondRepairException.class)
                .onFailedAttempt(attempt -> tell(attempt.getLastException()))
                .onRetry(attempt -> LOG.info("{}: starts again", name))
                .build();
        end = Failsafe.with(policy).with(executor).runAsync(this::live);
        return end;
    }

    /** Completes once the application has its partitions and state for the first time. */
    CompletableFuture<Void> running() {
        return running;
    }

    @Override
    public void close() {
        closing = true;
        KafkaStreams client = current;
        if (client != null) {
            client.close(CLOSE_TIMEOUT);
        }
        end.cancel(true);
        executor.shutdownNow();
    }

    /** Runs one client until it is closed; throws what ended it otherwise, in words where no other will do better. */
    private void live() throws Exception {
        try {
            runClient();
        } catch (RuntimeException failure) {
            throw BeyondRepairException.of(failure, name)
                    .map(RuntimeException.class::cast)
                    .orElse(failure);
        }
    }

    /** What ends the life is told, once, by whom it belongs to. */
    private void tell(Throwable failure) {
        if (!(failure instanceof BeyondRepairException)) {
            LOG.error("{}: a thread failed", name, failure);
        }
    }

    private void runClient() throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        KafkaStreams client = clients.get();
        client.setStateListener((now, before) -> changed(over, now, before));
        client.setUncaughtExceptionHandler(failure -> {
            over.completeExceptionally(failure);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        current = client;
        try {
            if (!closing) {
                client.start();
                over.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception failure ? failure : failed;
        } finally {
            client.close(CLOSE_TIMEOUT);
        }
    }

    private void changed(CompletableFuture<Void> over, State now, State before) {
        LOG.info("{}: {} -> {}", name, before, now);
        if (now == State.RUNNING) {
            running.complete(null);
        }
        if (now == State.NOT_RUNNING) {
            over.complete(null);
        }
    }
}
