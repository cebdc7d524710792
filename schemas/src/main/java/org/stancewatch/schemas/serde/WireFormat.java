package org.stancewatch.schemas.serde;

import java.nio.ByteBuffer;
import java.util.OptionalInt;

/** Confluent's wire format: byte 0, four-byte schema id, Avro binary. */
final class WireFormat {

    private static final int HEADER_LENGTH = 5;

    private WireFormat() {}

    /** The id of the schema; empty where {@code data} does not begin so. */
    static OptionalInt schemaId(byte[] data) {
        boolean hasHeader = data.length >= HEADER_LENGTH && data[0] == 0;
        return hasHeader
                ? OptionalInt.of(ByteBuffer.wrap(data, 1, Integer.BYTES).getInt())
                : OptionalInt.empty();
    }
}
