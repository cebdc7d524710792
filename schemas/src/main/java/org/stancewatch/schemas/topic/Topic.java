package org.stancewatch.schemas.topic;

import java.util.Objects;
import org.stancewatch.schemas.codec.Codec;

/**
 * A topic whose values are Avro records under one schema.
 *
 * @param spec its name and settings
 * @param codec its values
 * @param <T> the domain type of its values
 */
public record Topic<T>(TopicSpec spec, Codec<T, ?> codec) {

    public Topic {
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(codec, "codec");
    }

    public String name() {
        return spec.name();
    }

    /** Under which the registry knows the schema of its values: what Confluent's TopicNameStrategy makes of it. */
    public String subject() {
        return name() + "-value";
    }
}
