package org.stancewatch.systemtests.interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.generic.IndexedRecord;

/** A record as a reader sees it who knows Avro's plain types alone: times and dates are numbers, enums are names. */
final class AvroTree {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AvroTree() {}

    static JsonNode of(IndexedRecord record) {
        return JSON.valueToTree(plain(record));
    }

    private static Object plain(Object value) {
        if (value instanceof IndexedRecord record) {
            Map<String, Object> fields = new LinkedHashMap<>();
            record.getSchema().getFields().forEach(field -> fields.put(field.name(), plain(record.get(field.pos()))));
            return fields;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            map.forEach((key, entry) -> entries.put(key.toString(), plain(entry)));
            return entries;
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(AvroTree::plain).toList();
        }
        return scalar(value);
    }

    private static Object scalar(Object value) {
        if (value instanceof Instant time) {
            return ChronoUnit.MICROS.between(Instant.EPOCH, time);
        }
        if (value instanceof LocalDate day) {
            return day.toEpochDay();
        }
        return value instanceof Enum<?> symbol ? symbol.name() : value;
    }
}
