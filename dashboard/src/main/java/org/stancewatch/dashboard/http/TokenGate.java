package org.stancewatch.dashboard.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Lets through whoever shows the token, so often a minute from one address: who has none locks out nobody else. */
final class TokenGate {

    private static final int A_MINUTE = 60;

    private final Optional<String> token;
    private final RateLimit limit;

    /** Without a {@code token} nobody is let through. */
    TokenGate(Optional<String> token, Clients clients) {
        this.token = token;
        this.limit = new RateLimit(
                A_MINUTE, clients, "Authorization: " + A_MINUTE + " requests a minute are taken from one address");
    }

    /** Returns where the request may go on. It counts before the token is looked at, which so cannot be guessed either. */
    void require(Context at) {
        limit.count(at);
        requireToken(at);
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
