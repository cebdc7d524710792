package org.stancewatch.ingest.push;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a sender sent, in one of the forms that are taken. */
final class PushBody {

    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final String AVRO = "application/avro";

    private PushBody() {}

    /** The articles in it, recorded at {@code recordedAt}; throws {@link PushProblem} where the whole of it cannot be read. */
    static List<PushedItem> read(Context at, Instant recordedAt, PushConfig config) throws IOException {
        String type = type(at);
        byte[] body = bytes(at, config.maxBytes());
        return switch (type) {
            case LINES -> JsonItems.readLines(body, recordedAt, config.maxItems());
            case AVRO -> AvroItems.read(body, recordedAt, config.maxItems());
            default -> JsonItems.read(body, recordedAt, config.maxItems());
        };
    }

    private static String type(Context at) {
        String type = Optional.ofNullable(at.contentType())
                .orElse("")
                .split(";", 2)[0]
                .strip()
                .toLowerCase(Locale.ROOT);
        if (!List.of(JSON, LINES, AVRO).contains(type)) {
            throw new PushProblem(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Type: is none of " + String.join(", ", JSON, LINES, AVRO));
        }
        if (at.header("Content-Encoding") != null) {
            throw new PushProblem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Encoding: is not taken");
        }
        return type;
    }

    private static byte[] bytes(Context at, int most) throws IOException {
        byte[] body = at.req().getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new PushProblem(HttpStatus.CONTENT_TOO_LARGE, "body: is larger than " + most + " bytes");
        }
        return body;
    }
}
