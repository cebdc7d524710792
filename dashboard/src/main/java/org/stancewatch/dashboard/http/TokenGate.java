package org.stancewatch.dashboard.http;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Lets through whoever shows the token, so often a minute. */
final class TokenGate {

    private static final int A_MINUTE = 60;

    private final Optional<String> token;
    private final Bucket bucket = Bucket.builder()
            .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
            .build();

    /** Without a {@code token} nobody is let through. */
    TokenGate(Optional<String> token) {
        this.token = token;
    }

    /** Returns where the request may go on. */
    void require(Context at) {
        requireRate(at);
        requireToken(at);
    }

    /** Before the token is looked at: it cannot be guessed either. */
    private void requireRate(Context at) {
        ConsumptionProbe taken = bucket.tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill()) + 1;
            at.header("Retry-After", Long.toString(seconds));
            throw Problem.of(
                    HttpStatus.TOO_MANY_REQUESTS, "Authorization: " + A_MINUTE + " requests a minute are taken");
        }
    }

    private void requireToken(Context at) {
        String secret = token.orElseThrow(
                () -> Problem.of(HttpStatus.FORBIDDEN, "dashboard.token: is not set, so nothing can be written here"));
        String shown = Optional.ofNullable(at.header("Authorization")).orElse("");
        boolean same = MessageDigest.isEqual(bytes("Bearer " + secret), bytes(shown));
        if (!same) {
            at.header("WWW-Authenticate", "Bearer");
            throw Problem.of(HttpStatus.UNAUTHORIZED, "Authorization: is not the bearer token");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
