package org.stancewatch.schemas.serde;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.message.MissingSchemaException;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.stancewatch.schemas.codec.Codec;

/**
 * Serdes of store values: Avro single-object encoding, so that a store opens without a registry. Read is what any release
 * wrote, so that a store outlives an upgrade.
 */
public final class StateSerdes {

    private static final int MARKER_BYTES = 2;

    private StateSerdes() {}

    /** A serde of the values of {@code codec}, safe to share between threads. */
    public static <T> Serde<T> of(Codec<T, ?> codec) {
        return serde(codec);
    }

    private static <T, A extends SpecificRecord> Serde<T> serde(Codec<T, A> codec) {
        SpecificData model = SpecificData.getForClass(codec.recordType());
        BinaryMessageEncoder<A> encoder = new BinaryMessageEncoder<>(model, codec.schema());
        BinaryMessageDecoder<A> decoder = new BinaryMessageDecoder<>(model, codec.schema());
        KeptSchemas.of(codec.schema().getName()).forEach(decoder::addSchema);
        return Serdes.serdeFrom(
                new CodecSerializer<>(codec, (topic, record) -> encode(encoder, record)),
                new CodecDeserializer<>(codec, (topic, bytes) -> decode(decoder, bytes)));
    }

    private static <A> byte[] encode(BinaryMessageEncoder<A> encoder, A record) {
        try {
            ByteBuffer message = encoder.encode(record);
            byte[] bytes = new byte[message.remaining()];
            message.get(bytes);
            return bytes;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static <A> A decode(BinaryMessageDecoder<A> decoder, byte[] message) {
        try {
            return decoder.decode(message);
        } catch (MissingSchemaException unknown) {
            throw new UnknownStateException(
                    "no release up to this one kept it under the schema of fingerprint " + fingerprint(message)
                            + "; a newer program wrote it: start that one, or clean up and build another generation"
                            + " (docs/operations.md, Upgrade)",
                    unknown);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Behind two bytes that mark the encoding. */
    private static String fingerprint(byte[] message) {
        long fingerprint =
                ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN).getLong(MARKER_BYTES);
        return HexFormat.of().toHexDigits(fingerprint);
    }
}
