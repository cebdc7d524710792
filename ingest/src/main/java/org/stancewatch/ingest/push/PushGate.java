package org.stancewatch.ingest.push;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Lets through whoever shows the token. */
final class PushGate {

    private final byte[] expected;

    PushGate(String token) {
        this.expected = bytes("Bearer " + token);
    }

    /** Returns where the request may go on. */
    void require(Context at) {
        String shown = Optional.ofNullable(at.header("Authorization")).orElse("");
        // In constant time: how long it takes must not tell how much of the token is right.
        if (!MessageDigest.isEqual(expected, bytes(shown))) {
            at.header("WWW-Authenticate", "Bearer");
            throw new PushProblem(HttpStatus.UNAUTHORIZED, "Authorization: is not the bearer token");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
