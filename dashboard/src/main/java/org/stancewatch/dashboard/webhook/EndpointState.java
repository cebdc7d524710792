package org.stancewatch.dashboard.webhook;

import java.time.Instant;
import java.util.Optional;

/**
 * An endpoint, and how telling it goes.
 *
 * @param endpoint the endpoint
 * @param pending messages that wait
 * @param delivered messages it has taken, of those still on record
 * @param givenUp messages that were never taken, of those still on record
 * @param oldest when the oldest of those that wait was queued
 * @param lastAnswer what came of the latest attempt
 */
public record EndpointState(
        Endpoint endpoint,
        int pending,
        int delivered,
        int givenUp,
        Optional<Instant> oldest,
        Optional<String> lastAnswer) {}
