package org.stancewatch.schemas.registry;

import java.util.Objects;

/**
 * One version of a subject.
 *
 * @param version its number within the subject, from 1
 * @param id of its schema, as records carry it
 * @param schema the text that is registered, to the byte
 */
public record SchemaVersion(int version, int id, String schema) {

    public SchemaVersion {
        Objects.requireNonNull(schema, "schema");
    }
}
