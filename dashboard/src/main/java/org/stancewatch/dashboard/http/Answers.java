package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What answers have in common. */
final class Answers {

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Answers() {}

    static void json(Context at, JsonNode body) {
        json(at, body.toString());
    }

    static void json(Context at, String body) {
        at.contentType("application/json").result(body);
    }

    static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    static ArrayNode array(Collection<? extends JsonNode> nodes) {
        ArrayNode array = JSON.arrayNode();
        nodes.forEach(array::add);
        return array;
    }

    /** Of what is JSON already. */
    static ArrayNode raw(Collection<String> json) {
        ArrayNode array = JSON.arrayNode();
        json.forEach(each -> array.addRawValue(new RawValue(each)));
        return array;
    }
}
