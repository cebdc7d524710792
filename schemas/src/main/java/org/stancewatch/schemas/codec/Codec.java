package org.stancewatch.schemas.codec;

import java.util.Collection;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Between a domain type and the Avro record that is its contract. Lossless, but that instants keep microseconds.
 *
 * @param <T> the domain type
 * @param <A> the Avro record
 */
public interface Codec<T, A extends SpecificRecord> {

    /** The class generated from the record's schema. */
    Class<A> recordType();

    A toAvro(T value);

    /** Throws {@link IllegalArgumentException}, {@code field: reason}, where the record is no valid domain value. */
    T fromAvro(A record);

    default Schema schema() {
        return SpecificData.get().getSchema(recordType());
    }

    default List<A> allToAvro(Collection<T> values) {
        return values.stream().map(this::toAvro).toList();
    }

    default List<T> allFromAvro(Collection<A> records) {
        return records.stream().map(this::fromAvro).toList();
    }
}
