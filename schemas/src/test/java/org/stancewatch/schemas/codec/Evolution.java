package org.stancewatch.schemas.codec;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;

/**
 * What a schema may become: each version reads what any other wrote. Stricter than a registry under FULL_TRANSITIVE in one
 * thing: an enum with a default lets a symbol go, and what it stood for would be UNRECOGNIZED for ever.
 */
final class Evolution {

    private Evolution() {}

    /** Why {@code today} may not follow {@code released}, a line each; empty where it may. */
    static List<String> faults(Schema today, Schema released) {
        return Stream.of(
                        unreadable("today's reader", today, released),
                        unreadable("the released reader", released, today),
                        lostSymbols(today, released))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<String> unreadable(String who, Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities()
                .stream()
                .map(fault -> who + ": " + fault.getType() + " at " + fault.getLocation() + ": " + fault.getMessage());
    }

    private static Stream<String> lostSymbols(Schema today, Schema released) {
        Map<String, Schema> present = types(today);
        return types(released).values().stream()
                .filter(type -> type.getType() == Schema.Type.ENUM && present.containsKey(type.getName()))
                .flatMap(type -> type.getEnumSymbols().stream()
                        .filter(symbol -> !present.get(type.getName()).hasEnumSymbol(symbol))
                        .map(symbol -> type.getName() + ": the symbol " + symbol + " is gone"));
    }

    private static Map<String, Schema> types(Schema schema) {
        Map<String, Schema> types = new TreeMap<>();
        SchemasTest.collect(schema, types);
        return types;
    }
}
