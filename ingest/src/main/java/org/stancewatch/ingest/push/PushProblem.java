package org.stancewatch.ingest.push;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A request of which nothing was taken, and why (RFC 9457). */
final class PushProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PushProblem.class);

    /** Bytes that are read of what nobody will look at. */
    private static final int LITTLE = 64 << 10;

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
        readRest(at);
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

    /** Whoever still sends when the connection is closed may never see the answer. */
    private static void readRest(Context at) {
        try {
            at.bodyInputStream().readNBytes(LITTLE);
        } catch (IOException brokenOff) {
            LOG.debug("{}: the rest of the body", at.path(), brokenOff);
        }
    }
}
