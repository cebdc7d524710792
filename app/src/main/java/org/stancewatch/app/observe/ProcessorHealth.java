package org.stancewatch.app.observe;

import java.util.List;
import org.stancewatch.processor.ApplicationHealth;
import org.stancewatch.processor.ApplicationHealth.State;
import org.stancewatch.processor.ProcessorService;

/** The two applications: ready when they run, alive until they give up. */
record ProcessorHealth(ProcessorService processor) implements HealthSource {

    @Override
    public List<Check> ready() {
        return processor.health().stream().map(ProcessorHealth::ready).toList();
    }

    @Override
    public List<Check> live() {
        return processor.health().stream().map(ProcessorHealth::live).toList();
    }

    private static Check ready(ApplicationHealth health) {
        return health.isRunning()
                ? Check.ok(health.application(), finding(health))
                : Check.fail(health.application(), finding(health));
    }

    private static Check live(ApplicationHealth health) {
        return health.state() == State.GIVEN_UP
                ? Check.fail(health.application(), finding(health))
                : Check.ok(health.application(), finding(health));
    }

    private static String finding(ApplicationHealth health) {
        String state = state(health) + " since " + health.since();
        return health.lastFailure()
                .map(last -> state + "; last failure at " + last.at() + ": " + last.reason())
                .orElse(state);
    }

    private static String state(ApplicationHealth health) {
        return switch (health.state()) {
            case STARTING -> "is starting";
            case REBALANCING ->
                health.restoring() == 0
                        ? "waits for its partitions"
                        : "restores its state: " + health.restoring() + " records to go";
            case RUNNING -> "is running";
            case FAILED -> "has failed and will start again";
            case GIVEN_UP -> "has given up";
            case STOPPED -> "was stopped";
        };
    }
}
