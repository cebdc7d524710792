package org.stancewatch.app.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Typed access to the fields of a JSON object; a fault reads {@code field: reason}. */
record JsonFields(JsonNode object, String path) {

    static JsonFields of(JsonNode object) {
        return new JsonFields(object, "");
    }

    boolean has(String field) {
        return object.hasNonNull(field);
    }

    /** Whether {@code field} is there, be it null. */
    boolean names(String field) {
        return object.has(field);
    }

    String text(String field) {
        return optionalText(field).orElseThrow(() -> fault(field, "is missing"));
    }

    Optional<String> optionalText(String field) {
        return Optional.ofNullable(object.get(field))
                .filter(value -> !value.isNull())
                .map(value -> value.isTextual() ? value.textValue() : refuse(field, value));
    }

    /** The text of {@code field} made a value; what {@code parser} refuses is a fault of this field. */
    <T> T parsed(String field, Function<String, T> parser) {
        return parse(field, text(field), parser);
    }

    <T> Optional<T> optional(String field, Function<String, T> parser) {
        return optionalText(field).map(value -> parse(field, value, parser));
    }

    <E extends Enum<E>> E constant(String field, Class<E> type) {
        String value = text(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(
                        () -> fault(field, "'" + value + "' is none of " + Arrays.toString(type.getEnumConstants())));
    }

    Set<String> texts(String field) {
        return elements(field).stream()
                .map(element -> element.isTextual() ? element.textValue() : refuse(field, element))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<JsonFields> objects(String field) {
        List<JsonNode> elements = elements(field);
        return IntStream.range(0, elements.size())
                .mapToObj(index -> new JsonFields(elements.get(index), path + field + "[" + index + "]."))
                .toList();
    }

    private List<JsonNode> elements(String field) {
        JsonNode list = object.path(field);
        if (!list.isArray()) {
            throw fault(field, "is no list");
        }
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private <T> T parse(String field, String value, Function<String, T> parser) {
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | DateTimeException refused) {
            throw fault(field, String.valueOf(refused.getMessage()));
        }
    }

    private String refuse(String field, JsonNode value) {
        throw fault(field, value + " is no string");
    }

    private IllegalArgumentException fault(String field, String reason) {
        return new IllegalArgumentException(path + field + ": " + reason);
    }
}
