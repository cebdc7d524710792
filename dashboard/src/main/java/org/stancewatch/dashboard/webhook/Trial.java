package org.stancewatch.dashboard.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.stancewatch.support.web.AddressGuard;

/** Sends a test to an endpoint, at once and past the queue. */
public final class Trial {

    private final Endpoints endpoints;
    private final AddressGuard guard;
    private final Duration timeout;
    private final Clock clock;

    /** {@code timeout} is that of the call. */
    public Trial(Endpoints endpoints, AddressGuard guard, Duration timeout, Clock clock) {
        this.endpoints = endpoints;
        this.guard = guard;
        this.timeout = timeout;
        this.clock = clock;
    }

    /** What the endpoint of that id answers; empty where there is none. */
    public Optional<Answer> send(String id) {
        return endpoints.find(id).flatMap(endpoint -> endpoints.signature(id).map(by -> send(endpoint, by)));
    }

    private Answer send(Endpoint endpoint, Signature signature) {
        try (Sender sender = new Sender(guard, timeout, clock)) {
            String body = MessageBody.test(endpoint.format(), clock.instant());
            return sender.post(endpoint.url(), "test:" + UUID.randomUUID(), body, signature);
        }
    }
}
