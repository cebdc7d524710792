package org.stancewatch.schemas.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A subject of a registry, whole.
 *
 * @param name {@code <topic>-value}
 * @param compatibility the level set for it; empty where the default of the registry holds
 * @param versions by their numbers, ascending
 */
public record Subject(String name, Optional<String> compatibility, List<SchemaVersion> versions) {

    public Subject {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(compatibility, "compatibility");
        versions = versions.stream()
                .sorted(Comparator.comparingInt(SchemaVersion::version))
                .toList();
    }
}
