package org.stancewatch.ingest.push;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** A request of which nothing was taken, and why (RFC 9457). */
final class PushProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    /** {@code detail} names what is at fault, and says why. */
    PushProblem(HttpStatus status, String detail) {
        super(detail);
        this.status = status;
    }

    void answer(Context at) {
        answer(at, status, String.valueOf(getMessage()));
    }

    static void answer(Context at, HttpStatus status, String detail) {
        at.status(status)
                .contentType("application/problem+json")
                .result(JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "about:blank")
                        .put("title", status.getMessage())
                        .put("status", status.getCode())
                        .put("detail", detail)
                        .toString());
    }
}
