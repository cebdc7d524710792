package org.stancewatch.processor;

import java.time.Instant;
import java.util.Optional;

/**
 * How one application does, as its operator may see it.
 *
 * @param application its id
 * @param since when it came into that state
 * @param lastFailure what last ended a client of it, in this process's life
 * @param restoring records that its stores still have to read from their changelogs; 0 where none is being restored
 */
public record ApplicationHealth(
        String application, State state, Instant since, Optional<Failure> lastFailure, long restoring) {

    /** The states an application goes through. */
    public enum State {
        /** Its first client is being made. */
        STARTING,
        /** Partitions are being handed out, or state is being restored. */
        REBALANCING,
        /** It reads. */
        RUNNING,
        /** A client has failed; after a pause another takes its place. */
        FAILED,
        /** It has failed in a way that no new client can mend. */
        GIVEN_UP,
        /** It was told to stop. */
        STOPPED
    }

    /**
     * What ended a client.
     *
     * @param reason in one line
     */
    public record Failure(Instant at, String reason) {}

    /** Whether it does its work. */
    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
