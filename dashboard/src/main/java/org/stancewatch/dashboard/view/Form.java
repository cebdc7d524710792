package org.stancewatch.dashboard.view;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.avro.SchemaNormalization;
import org.jdbi.v3.core.Handle;
import org.stancewatch.schemas.codec.Codec;
import org.stancewatch.schemas.codec.Codecs;

/** The form of the file: its tables, and the schemas of what lies in them. */
final class Form {

    /** What the JSON in rows looks like; one more with each change of it. */
    private static final int JSON = 1;

    private static final List<Codec<?, ?>> BODIES = List.of(
            Codecs.TIMELINE, Codecs.TECHNOLOGY_TIMELINE, Codecs.ARTICLE_CLAIMS, Codecs.VERDICT, Codecs.SOURCE_COVERAGE);

    private Form() {}

    /**
     * Gives an empty file its form.
     *
     * @throws IllegalStateException where it has another one
     */
    static void require(Handle file) {
        String tables = ViewFile.resource("schema.sql");
        String form = fingerprint(tables);
        boolean isNew = file.createQuery("select count(*) from sqlite_master")
                        .mapTo(Integer.class)
                        .one()
                == 0;
        if (isNew) {
            file.createScript(tables).execute();
            Meta.put(file, Meta.FORM, form);
            Meta.put(file, Meta.VIEW, UUID.randomUUID().toString());
        } else if (!Meta.find(file, Meta.FORM).equals(java.util.Optional.of(form))) {
            throw new IllegalStateException("it is of another version");
        }
    }

    private static String fingerprint(String tables) {
        String schemas = BODIES.stream()
                .map(codec -> Long.toHexString(SchemaNormalization.parsingFingerprint64(codec.schema())))
                .collect(Collectors.joining("."));
        return JSON + "." + Integer.toHexString(tables.hashCode()) + "." + schemas;
    }
}
