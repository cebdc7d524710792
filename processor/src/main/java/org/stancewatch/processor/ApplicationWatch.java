package org.stancewatch.processor;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.processor.ApplicationHealth.Failure;
import org.stancewatch.processor.ApplicationHealth.State;
import org.stancewatch.processor.metrics.ProcessorMetrics;

/** Keeps in mind how an application does, and shows it as metrics. Written by its life, read by anyone. */
final class ApplicationWatch {

    private record Standing(State state, Instant since) {}

    private final String application;
    private final ProcessorMetrics metrics;
    private final Clock clock;
    private final RestoreProgress restoring = new RestoreProgress();
    private volatile Standing standing;
    private volatile Optional<Failure> lastFailure = Optional.empty();

    ApplicationWatch(String application, ProcessorMetrics metrics, Clock clock) {
        this.application = application;
        this.metrics = metrics;
        this.clock = clock;
        this.standing = new Standing(State.STARTING, clock.instant());
        gauges(metrics.registry());
        // A counter that is there from the start shows its first increase.
        Stream.of(FailureKind.values()).forEach(kind -> metrics.restarts(application, kind.label()));
    }

    /** The application is {@code now} in this state; what has given up or was stopped stays so. */
    synchronized void is(State now) {
        boolean over = standing.state() == State.GIVEN_UP || standing.state() == State.STOPPED;
        if (!over && standing.state() != now) {
            standing = new Standing(now, clock.instant());
        }
    }

    /** A client has failed; another will be tried. */
    void failed(ClientFailure failure) {
        failed(failure.told(), State.FAILED);
        metrics.restarts(application, failure.kind().label()).increment();
    }

    /** It has failed beyond repair. */
    void gaveUp(String reason) {
        failed(reason, State.GIVEN_UP);
    }

    private void failed(String reason, State now) {
        lastFailure = Optional.of(new Failure(clock.instant(), reason));
        is(now);
    }

    RestoreProgress restoring() {
        return restoring;
    }

    ApplicationHealth health() {
        Standing now = standing;
        return new ApplicationHealth(application, now.state(), now.since(), lastFailure, restoring.remaining());
    }

    private void gauges(MeterRegistry registry) {
        for (State state : State.values()) {
            String label = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Gauge.builder("stancewatch.application.state", () -> standing.state() == state ? 1 : 0)
                    .tags(Tags.of("application", application, "state", label))
                    .register(registry);
        }
        Gauge.builder("stancewatch.application.restoring.records", restoring::remaining)
                .tags(Tags.of("application", application))
                .register(registry);
    }
}
