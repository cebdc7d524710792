package org.stancewatch.schemas.serde;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.stancewatch.schemas.topic.Topics;

/**
 * Confluent's wire format with no registry, for tests: a schema's id is its place in the catalogue of topics. For
 * topologies under the test driver, and as the proof that a serde is chosen by class name.
 */
public final class RegistryFreeSerde {

    private static final List<Schema> SCHEMAS =
            Topics.valued().stream().map(topic -> topic.codec().schema()).toList();

    private RegistryFreeSerde() {}

    /** What {@link AvroSerdes} is to be given. */
    public static SerdeConfig config() {
        return new SerdeConfig(Writer.class.getName(), Reader.class.getName(), Map.of());
    }

    public static final class Writer implements Serializer<SpecificRecord> {
        @Override
        public byte[] serialize(String topic, SpecificRecord value) {
            try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                out.write(0);
                out.write(ByteBuffer.allocate(Integer.BYTES)
                        .putInt(SCHEMAS.indexOf(value.getSchema()))
                        .array());
                BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
                new SpecificDatumWriter<>(value.getSchema()).write(value, encoder);
                encoder.flush();
                return out.toByteArray();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    public static final class Reader implements Deserializer<Object> {
        @Override
        public Object deserialize(String topic, byte[] data) {
            ByteBuffer header = ByteBuffer.wrap(data);
            if (header.get() != 0) {
                throw new IllegalStateException("no magic byte");
            }
            Schema schema = schema(header.getInt());
            try {
                return new SpecificDatumReader<>(schema)
                        .read(
                                null,
                                DecoderFactory.get().binaryDecoder(data, header.position(), header.remaining(), null));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        private static Schema schema(int id) {
            if (id < 0 || id >= SCHEMAS.size()) {
                throw new NoSuchSchema(id);
            }
            return SCHEMAS.get(id);
        }
    }

    /** Tells its status as the clients of registries do. */
    public static final class NoSuchSchema extends IllegalStateException {
        private NoSuchSchema(int id) {
            super("no schema has id " + id);
        }

        public int getStatus() {
            return 404;
        }
    }
}
