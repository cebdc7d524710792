package org.stancewatch.systemtests.interop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

/** Records with the entries of their maps in one order. */
final class MapOrder {

    private MapOrder() {}

    /** {@code record}, of which {@code header} bytes come before the Avro record, with every map sorted by its keys. */
    static byte[] sorted(Schema schema, byte[] record, int header) {
        try {
            BinaryDecoder rest = DecoderFactory.get().binaryDecoder(record, header, record.length - header, null);
            GenericRecord read = new GenericDatumReader<GenericRecord>(schema).read(null, rest);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(record, 0, header);
            BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
            new SortingWriter(schema).write(read, encoder);
            return out.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static final class SortingWriter extends GenericDatumWriter<GenericRecord> {

        private SortingWriter(Schema schema) {
            super(schema);
        }

        @Override
        @SuppressWarnings("unchecked") // Avro's maps have keys of text
        protected Iterable<Map.Entry<Object, Object>> getMapEntries(Object map) {
            Map<Object, Object> sorted = new TreeMap<>();
            ((Map<Object, Object>) map).forEach((key, value) -> sorted.put(key.toString(), value));
            return sorted.entrySet();
        }
    }
}
