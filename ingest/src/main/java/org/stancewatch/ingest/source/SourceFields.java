package org.stancewatch.ingest.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is told of one source, field by field, whatever it is written in, and the source that this makes. */
public final class SourceFields {

    /** Every field there is, in the order it is written in. */
    static final List<String> NAMES = List.of(
            "id",
            "kind",
            "address",
            "addresses",
            "publisher",
            "owner",
            "language",
            "country",
            "group",
            "enabled",
            "interval",
            "full-text",
            "robots",
            "look-again",
            "note");

    /** Takes what is wrong with a field. */
    @FunctionalInterface
    interface Faults {
        void add(String field, String reason);
    }

    private final Map<String, List<String>> told;
    private final Path base;
    private final Faults faults;
    private boolean faulty;

    private SourceFields(Map<String, List<String>> told, Path base, Faults faults) {
        this.told = told;
        this.base = base;
        this.faults = (field, reason) -> {
            faulty = true;
            faults.add(field, reason);
        };
    }

    /**
     * The source that {@code told} makes; a relative folder starts at {@code base}.
     *
     * @throws IllegalArgumentException {@code field: reason}, several with a semicolon between them
     */
    public static Source read(Map<String, List<String>> told, Path base) {
        List<String> wrong = new ArrayList<>();
        return read(told, base, (field, reason) -> wrong.add(field + ": " + reason))
                .orElseThrow(() -> new IllegalArgumentException(String.join("; ", wrong)));
    }

    /** The same; empty where {@code faults} was told of at least one. */
    static Optional<Source> read(Map<String, List<String>> told, Path base, Faults faults) {
        SourceFields fields = new SourceFields(told, base, faults);
        Source source = fields.source();
        return fields.faulty ? Optional.empty() : Optional.of(source);
    }

    private Source source() {
        told.keySet().stream()
                .filter(field -> !NAMES.contains(field))
                .forEach(field -> faults.add(field, "is no field of a source; there are " + String.join(", ", NAMES)));
        SourceKind kind = value("kind", SourceValues::kind).orElse(SourceKind.FEED);
        List<URI> addresses = addresses(kind);
        return new Source(
                value("id", SourceValues::id).orElseGet(() -> id(addresses)),
                kind,
                addresses,
                value("publisher", SourceValues::name),
                value("owner", SourceValues::name),
                value("language", SourceValues::language),
                value("country", SourceValues::country),
                value("group", SourceValues::name),
                truth("enabled").orElse(true),
                value("interval", SourceValues::interval),
                options());
    }

    private Source.Options options() {
        return new Source.Options(
                truth("full-text"),
                truth("robots").orElse(true),
                truth("look-again").orElse(true));
    }

    private List<URI> addresses(SourceKind kind) {
        List<String> texts = addressTexts(kind);
        Set<String> seen = new LinkedHashSet<>();
        List<URI> addresses = new ArrayList<>();
        for (String text : texts) {
            address(kind, text)
                    .filter(address -> seen.add(SourceAddress.compared(address)))
                    .ifPresent(addresses::add);
        }
        return addresses;
    }

    private List<String> addressTexts(SourceKind kind) {
        List<String> one = told.getOrDefault("address", List.of());
        List<String> several = told.getOrDefault("addresses", List.of());
        if (one.isEmpty() == several.isEmpty()) {
            faults.add("address", one.isEmpty() ? "is missing" : "stands beside addresses, give one of them");
            return List.of();
        }
        if (kind != SourceKind.PAGES && one.size() + several.size() > 1) {
            faults.add("addresses", "are several, which only a source of kind pages may have");
        }
        return one.isEmpty() ? several : one;
    }

    private Optional<URI> address(SourceKind kind, String text) {
        try {
            return Optional.of(kind == SourceKind.FOLDER ? SourceAddress.folder(text, base) : SourceAddress.web(text));
        } catch (IllegalArgumentException fault) {
            faults.add("address", String.valueOf(fault.getMessage()));
            return Optional.empty();
        }
    }

    private static String id(List<URI> addresses) {
        return addresses.isEmpty() ? "" : SourceAddress.id(addresses.get(0));
    }

    private Optional<Boolean> truth(String field) {
        return value(field, SourceValues::truth);
    }

    private <T> Optional<T> value(String field, Function<String, T> parser) {
        List<String> texts = told.getOrDefault(field, List.of());
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(only(texts)));
        } catch (IllegalArgumentException fault) {
            faults.add(field, String.valueOf(fault.getMessage()));
            return Optional.empty();
        }
    }

    private static String only(List<String> texts) {
        if (texts.size() > 1) {
            throw new IllegalArgumentException("is a list, must be one value");
        }
        return texts.get(0).strip();
    }
}
