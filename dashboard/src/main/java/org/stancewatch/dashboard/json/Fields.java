package org.stancewatch.dashboard.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stancewatch.domain.claim.Scope;

/** What the forms have in common. */
final class Fields {

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Fields() {}

    static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    /** What is empty where it is not known. */
    static @Nullable String known(String value) {
        return value.isEmpty() ? null : value;
    }

    static ArrayNode texts(Collection<String> values) {
        ArrayNode node = JSON.arrayNode();
        values.forEach(node::add);
        return node;
    }

    static <T> ArrayNode array(Collection<T> values, Function<T, ? extends JsonNode> form) {
        ArrayNode node = JSON.arrayNode();
        values.forEach(value -> node.add(form.apply(value)));
        return node;
    }

    static ObjectNode putScope(ObjectNode node, Scope scope) {
        node.set("audience", texts(scope.audiences()));
        return node.put("jurisdiction", text(scope.jurisdiction()));
    }
}
