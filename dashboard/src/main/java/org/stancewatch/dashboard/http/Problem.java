package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.Supplier;

/** An answer that is none, and why (RFC 9457). */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private Problem(HttpStatus status, String detail) {
        super(detail);
        this.status = status;
    }

    static Problem of(HttpStatus status, String detail) {
        return new Problem(status, detail);
    }

    /** {@code detail} names the parameter and says why. */
    static Problem badRequest(String detail) {
        return new Problem(HttpStatus.BAD_REQUEST, detail);
    }

    static Problem notFound(String detail) {
        return new Problem(HttpStatus.NOT_FOUND, detail);
    }

    static Problem unavailable(String detail) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, detail);
    }

    /** What {@code answer} gives; where it refuses an argument, that is a bad request. */
    static <T> T refusing(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (IllegalArgumentException refused) {
            throw badRequest(String.valueOf(refused.getMessage()));
        }
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
                        .put("instance", at.path())
                        .toString());
    }
}
