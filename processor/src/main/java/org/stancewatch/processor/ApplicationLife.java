package org.stancewatch.processor;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.processor.metrics.ProcessorMetrics;

/**
 * One application kept alive. A client whose thread fails is shut down and, after a pause, replaced by a new one under the
 * same instance name, which takes its partitions back at once; a thread replaced within the client would get another name and
 * wait for the session of the dead one to time out. What no new client can mend ends the life.
 */
final class ApplicationLife implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationLife.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration NO_PAUSE = Duration.ZERO;

    private final String name;
    private final ProcessorConfig config;
    private final Supplier<KafkaStreams> clients;
    private final Predicate<Throwable> bounded;
    private final ProcessorMetrics metrics;
    private final ApplicationWatch watch;
    private final RestartPause pause = new RestartPause();
    private final CompletableFuture<Void> running = new CompletableFuture<>();
    private final ExecutorService executor;
    private volatile Optional<ClientFailure> trouble = Optional.empty();
    private volatile OptionalLong runningSince = OptionalLong.empty();
    private volatile @Nullable KafkaStreams current;
    private volatile boolean closing;
    private Future<Void> end = CompletableFuture.completedFuture(null);

    /**
     * A life of clients that {@code clients} makes from {@code config}, each new. A failure that is {@code bounded} cannot
     * go on for ever: the next client starts at once.
     */
    ApplicationLife(
            String name,
            ProcessorConfig config,
            Supplier<KafkaStreams> clients,
            Predicate<Throwable> bounded,
            ProcessorMetrics metrics) {
        this.name = name;
        this.config = config;
        this.clients = clients;
        this.bounded = bounded;
        this.metrics = metrics;
        this.watch = new ApplicationWatch(name, metrics, Clock.systemUTC());
        this.executor = Executors.newSingleThreadExecutor(body -> new Thread(body, name + "-life"));
    }

    /** Starts it; the result completes when it has been closed, exceptionally when it has given up. */
    CompletableFuture<Void> start() {
        RetryPolicy<Void> policy = RetryPolicy.<Void>builder()
                .withMaxRetries(-1)
                .withDelayFn(attempt -> pause(attempt.getLastException()))
                .abortOn(BeyondRepairException.class)
                .onFailedAttempt(attempt -> failed(attempt.getLastException()))
                .build();
        CompletableFuture<Void> life = Failsafe.with(policy).with(executor).runAsync(this::live);
        end = life;
        return life;
    }

    /** Completes once the application has its partitions and state for the first time. */
    CompletableFuture<Void> running() {
        return running;
    }

    /** How it does now. */
    ApplicationHealth health() {
        return watch.health();
    }

    @Override
    public void close() {
        closing = true;
        watch.is(ApplicationHealth.State.STOPPED);
        KafkaStreams client = current;
        if (client != null) {
            client.close(CLOSE_TIMEOUT);
        }
        end.cancel(true);
        executor.shutdownNow();
    }

    /** Runs one client until it is closed; throws what ended it otherwise, in words where no other will do better. */
    private void live() throws Exception {
        boolean first = current == null;
        try {
            runClient();
        } catch (RuntimeException failure) {
            throw BeyondRepairException.of(failure, name, config.kafka())
                    .or(() -> first ? ofHeldDirectory(failure) : Optional.empty())
                    .map(RuntimeException.class::cast)
                    .orElse(failure);
        }
    }

    /** Later it may be a client of our own that has not let go yet. */
    private Optional<BeyondRepairException> ofHeldDirectory(RuntimeException failure) {
        ClientFailure found = ClientFailure.of(failure, config.stateDirectory());
        return found.kind() == FailureKind.DIRECTORY_HELD
                ? Optional.of(new BeyondRepairException(found.told()))
                : Optional.empty();
    }

    private void runClient() throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        KafkaStreams client = clients.get();
        client.setStateListener((now, before) -> changed(over, now, before));
        client.setUncaughtExceptionHandler(failure -> {
            over.completeExceptionally(failure);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        client.setGlobalStateRestoreListener(watch.restoring());
        current = client;
        try (KafkaStreamsMetrics kafka = new KafkaStreamsMetrics(client)) {
            kafka.bindTo(metrics.registry());
            if (!closing) {
                start(client);
                over.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception failure ? failure : failed;
        } finally {
            client.close(CLOSE_TIMEOUT);
            watch.restoring().clear();
        }
    }

    /** Local state that could not be used is no loss: the changelogs have it all. */
    private void start(KafkaStreams client) {
        runningSince = OptionalLong.empty();
        if (trouble.filter(failure -> failure.kind() == FailureKind.LOCAL_STATE).isPresent()) {
            client.cleanUp();
        }
        client.start();
    }

    private void changed(CompletableFuture<Void> over, State now, State before) {
        LOG.info("{}: {} -> {}", name, before, now);
        if (now == State.RUNNING) {
            runningSince = OptionalLong.of(System.nanoTime());
            watch.is(ApplicationHealth.State.RUNNING);
            running.complete(null);
            // At the level of the trouble: who reads of its beginning must read of its end.
            trouble.ifPresent(past -> LOG.warn("{}: runs again", name));
            trouble = Optional.empty();
        }
        if (now == State.REBALANCING) {
            watch.is(ApplicationHealth.State.REBALANCING);
        }
        if (now == State.NOT_RUNNING) {
            over.complete(null);
        }
    }

    private void failed(Throwable failure) {
        if (closing) {
            return;
        }
        if (failure instanceof BeyondRepairException) {
            // Told by whom the life belongs to.
            watch.gaveUp(String.valueOf(failure.getMessage()));
        } else {
            failed(ClientFailure.of(failure, config.stateDirectory()), failure);
        }
    }

    /** Tells why a client failed, where it is not what is known. */
    private void failed(ClientFailure now, Throwable thrown) {
        watch.failed(now);
        if (!trouble.equals(Optional.of(now))) {
            tell(now, thrown);
        }
        trouble = Optional.of(now);
    }

    /** Only of a bug the stack trace helps. */
    private void tell(ClientFailure failure, Throwable thrown) {
        if (failure.kind() == FailureKind.BUG) {
            LOG.error("{}: {}", name, failure.told(), thrown);
        } else {
            LOG.warn("{}: {}", name, failure.told());
        }
    }

    private Duration pause(Throwable failure) {
        return bounded.test(failure) ? NO_PAUSE : pause.after(ran());
    }

    private Duration ran() {
        return runningSince.isPresent()
                ? Duration.ofNanos(System.nanoTime() - runningSince.getAsLong())
                : Duration.ZERO;
    }
}
