package org.stancewatch.ingest.push;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewatch.ingest.file.ArticleLine;

/**
 * Articles as JSON: an object, a list of them, or one a line. Fields that no article has are passed over unread, so that a body
 * takes no more memory than the texts in it.
 */
final class JsonItems {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> FIELDS = Set.of(
            "url", "publisher", "title", "published", "language", "text", "modified", "owner", "agency", "status");

    private final Instant recordedAt;
    private final int most;
    private final List<PushedItem> items = new ArrayList<>();

    private JsonItems(Instant recordedAt, int most) {
        this.recordedAt = recordedAt;
        this.most = most;
    }

    /** Of {@code body}, an object or a list; throws {@link PushProblem} where it is neither, or holds more than {@code most}. */
    static List<PushedItem> read(byte[] body, Instant recordedAt, int most) throws IOException {
        JsonItems read = new JsonItems(recordedAt, most);
        try (JsonParser parser = JSON.createParser(body)) {
            read.document(parser, parser.nextToken());
        } catch (JsonProcessingException fault) {
            throw new PushProblem(HttpStatus.BAD_REQUEST, "body: is no JSON: " + reason(fault));
        }
        return read.items;
    }

    /** Of {@code body}, an object a line; a line that is none does not stop the others. */
    static List<PushedItem> readLines(byte[] body, Instant recordedAt, int most) throws IOException {
        JsonItems read = new JsonItems(recordedAt, most);
        // One char a byte: what is no UTF-8 is a fault of its line.
        for (String line : (Iterable<String>) new String(body, StandardCharsets.ISO_8859_1).lines()::iterator) {
            if (!line.isBlank()) {
                read.line(line.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return read.items;
    }

    private void document(JsonParser parser, @Nullable JsonToken first) throws IOException {
        if (first == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                item(parser);
            }
        } else if (first != null) {
            item(parser);
        }
        requireEnd(parser);
    }

    private void line(byte[] line) throws IOException {
        int before = items.size();
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            item(parser);
            requireEnd(parser);
        } catch (JsonProcessingException fault) {
            items.subList(before, items.size()).clear();
            items.add(PushedItem.unreadable(before, "is no JSON: " + reason(fault)));
        }
    }

    private void item(JsonParser parser) throws IOException {
        if (items.size() == most) {
            throw new PushProblem(HttpStatus.CONTENT_TOO_LARGE, "items: are more than " + most + ", send them in turn");
        }
        int number = items.size();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            items.add(article(number, fields(parser)));
        } else {
            parser.skipChildren();
            items.add(PushedItem.unreadable(number, "is no JSON object"));
        }
    }

    private PushedItem article(int number, ObjectNode fields) {
        try {
            return PushedItem.of(ArticleLine.read(fields, recordedAt));
        } catch (IllegalArgumentException fault) {
            return PushedItem.faulty(number, String.valueOf(fault.getMessage()));
        }
    }

    private static ObjectNode fields(JsonParser parser) throws IOException {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (FIELDS.contains(field)) {
                field(field, parser, fields);
            } else {
                parser.skipChildren();
            }
        }
        return fields;
    }

    private static void field(String field, JsonParser parser, ObjectNode fields) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            fields.put(field, parser.getText());
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            parser.skipChildren();
            fields.putArray(field); // no string, whatever it is
        }
    }

    private static void requireEnd(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new PushProblem(
                    HttpStatus.BAD_REQUEST,
                    "body: goes on behind its end; several articles are a list, or application/x-ndjson");
        }
    }

    private static String reason(JsonProcessingException fault) {
        return fault.getOriginalMessage().lines().findFirst().orElse("");
    }
}
