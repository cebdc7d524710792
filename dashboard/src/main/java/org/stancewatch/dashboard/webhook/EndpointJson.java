package org.stancewatch.dashboard.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.ledger.AlertType;

/**
 * Endpoints and filters as JSON. What is read is checked: an {@link IllegalArgumentException} names field and reason, and
 * never repeats an address.
 */
public final class EndpointJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> FIELDS = Set.of("url", "format", "filter");
    private static final Set<String> FILTERS =
            Set.of("companies", "technologies", "types", "acts", "audiences", "jurisdictions", "late");

    private EndpointJson() {}

    /** {@code {"url": …, "format": "generic"|"slack", "filter": {…}}}; all but {@code url} may be left out. */
    static EndpointRequest request(String json) {
        JsonNode node = object(json);
        requireKnown(node, "", FIELDS);
        JsonNode url = node.path("url");
        require(url.isTextual(), "url: is missing, or no text");
        return new EndpointRequest(
                address(url.asText()),
                node.hasNonNull("format") ? constant(Format.class, node.get("format"), "format") : Format.GENERIC,
                node.hasNonNull("filter") ? filter(node.get("filter")) : EndpointFilter.EVERYTHING);
    }

    static EndpointFilter filter(String json) {
        return filter(object(json));
    }

    /** An empty list asks for all. */
    static ObjectNode of(EndpointFilter filter) {
        ObjectNode node = JSON.objectNode();
        node.set("companies", array(filter.companies()));
        node.set("technologies", array(filter.technologies()));
        node.set("types", array(filter.types()));
        node.set("acts", array(filter.acts()));
        node.set("audiences", array(filter.audiences()));
        node.set("jurisdictions", array(filter.jurisdictions()));
        return node.put("late", filter.late());
    }

    /** Without its secret, and without what follows the host. */
    static ObjectNode of(Endpoint endpoint) {
        ObjectNode node = JSON.objectNode();
        node.put("id", endpoint.id()).put("address", endpoint.address());
        node.put("format", lower(endpoint.format()));
        node.set("filter", of(endpoint.filter()));
        node.put("created", endpoint.created().toString());
        node.put("state", endpoint.disabled().isPresent() ? "disabled" : "enabled");
        return node.put("reason", endpoint.disabled().orElse(null));
    }

    /** And how telling it goes. */
    public static ObjectNode of(EndpointState state) {
        return of(state.endpoint())
                .put("pending", state.pending())
                .put("delivered", state.delivered())
                .put("givenUp", state.givenUp())
                .put("oldest", state.oldest().map(Object::toString).orElse(null))
                .put("lastAnswer", state.lastAnswer().orElse(null));
    }

    /** {@code status} is null where there was no answer; {@code answer} then says why. */
    static ObjectNode of(Answer answer) {
        ObjectNode node = JSON.objectNode();
        if (answer.status().isPresent()) {
            node.put("status", answer.status().getAsInt());
        } else {
            node.putNull("status");
        }
        return node.put("taken", answer.isTaken())
                .put("answer", answer.text())
                .put("millis", answer.took().toMillis());
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static EndpointFilter filter(JsonNode node) {
        require(node.isObject(), "filter: is no object");
        requireKnown(node, "filter.", FILTERS);
        return new EndpointFilter(
                texts(node, "companies"),
                texts(node, "technologies"),
                constants(AlertType.class, node, "types"),
                constants(Act.class, node, "acts"),
                texts(node, "audiences"),
                texts(node, "jurisdictions"),
                truth(node, "late"));
    }

    private static JsonNode object(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            require(node.isObject(), "body: is no JSON object");
            return node;
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("body: is no JSON: " + fault.getOriginalMessage(), fault);
        }
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException("url: is no address", fault);
        }
    }

    private static boolean truth(JsonNode node, String field) {
        require(!node.hasNonNull(field) || node.get(field).isBoolean(), "filter." + field + ": is not true or false");
        return node.path(field).asBoolean();
    }

    private static Set<String> texts(JsonNode node, String field) {
        return items(node, field).stream().map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, JsonNode node, String field) {
        return items(node, field).stream()
                .map(item -> constant(type, item, "filter." + field))
                .collect(Collectors.toSet());
    }

    private static Collection<JsonNode> items(JsonNode node, String field) {
        if (!node.hasNonNull(field)) {
            return Set.of();
        }
        JsonNode array = node.get(field);
        boolean listed = array.isArray()
                && StreamSupport.stream(array.spliterator(), false).allMatch(JsonNode::isTextual);
        require(listed, "filter." + field + ": is no list of texts");
        Set<JsonNode> items = new LinkedHashSet<>();
        array.forEach(items::add);
        return items;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(node.asText()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        field + ": must be one of " + Arrays.toString(type.getEnumConstants())));
    }

    private static ArrayNode array(Collection<?> values) {
        ArrayNode node = JSON.arrayNode();
        values.stream().map(Object::toString).sorted().forEach(node::add);
        return node;
    }

    private static void requireKnown(JsonNode node, String prefix, Set<String> known) {
        node.fieldNames().forEachRemaining(name -> require(known.contains(name), prefix + name + ": unknown field"));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
