package org.stancewatch.ingest.push;

import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.file.DataFileConstants;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.stancewatch.ingest.file.ArticleLine;
import org.stancewatch.schema.NewsArticle;
import org.stancewatch.schemas.codec.Codecs;

/**
 * Articles as an Avro object container file, of any schema that resolves to {@code NewsArticle}. They are then read as lines of
 * JSON are: id, canonical address and times follow from the same rules.
 */
final class AvroItems {

    private static final int SYNC_BYTES = 16;

    private AvroItems() {}

    /** Of {@code body}; throws {@link PushProblem} where it is no such file, or holds more than {@code most}. */
    static List<PushedItem> read(byte[] body, Instant recordedAt, int most) {
        try {
            requireBlocksWithin(body);
            return records(body, recordedAt, most);
        } catch (IOException | AvroRuntimeException fault) {
            throw noAvro(String.valueOf(fault.getMessage()));
        } catch (StackOverflowError nested) {
            // A schema may contain itself, and its data go as deep as the body is long.
            throw noAvro("nests too deep");
        }
    }

    private static List<PushedItem> records(byte[] body, Instant recordedAt, int most) throws IOException {
        List<PushedItem> items = new ArrayList<>();
        try (DataFileStream<NewsArticle> records = new DataFileStream<>(
                new ByteArrayInputStream(body), new SpecificDatumReader<NewsArticle>(Codecs.ARTICLE.schema()))) {
            requireUncompressed(records);
            while (records.hasNext()) {
                if (items.size() == most) {
                    throw new PushProblem(
                            HttpStatus.CONTENT_TOO_LARGE, "items: are more than " + most + ", send them in turn");
                }
                items.add(item(items.size(), records.next(), recordedAt));
            }
        }
        return items;
    }

    private static PushedItem item(int number, NewsArticle record, Instant recordedAt) {
        try {
            return PushedItem.of(ArticleLine.read(ArticleLine.write(Codecs.ARTICLE.fromAvro(record)), recordedAt));
        } catch (IllegalArgumentException fault) {
            return PushedItem.faulty(number, String.valueOf(fault.getMessage()));
        }
    }

    /** A body that may unfold to any size has no bound. */
    private static void requireUncompressed(DataFileStream<NewsArticle> records) {
        String codec = records.getMetaString(DataFileConstants.CODEC);
        if (codec != null && !codec.equals(DataFileConstants.NULL_CODEC)) {
            throw new PushProblem(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "avro.codec: '" + codec + "' is not taken, send it uncompressed");
        }
    }

    /** Avro's own reader sets aside as much memory as a block claims to hold, before it looks for the bytes. */
    private static void requireBlocksWithin(byte[] body) throws IOException {
        BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(body, null);
        decoder.skipFixed(DataFileConstants.MAGIC.length);
        for (long entries = decoder.readMapStart(); entries > 0; entries = decoder.mapNext()) {
            for (long entry = 0; entry < entries; entry++) {
                decoder.skipString();
                decoder.skipBytes();
            }
        }
        decoder.skipFixed(SYNC_BYTES);
        while (!decoder.isEnd()) {
            decoder.readLong();
            long size = decoder.readLong();
            if (size < 0 || size > body.length) {
                throw new IOException("a block claims " + size + " bytes");
            }
            decoder.skipFixed((int) size + SYNC_BYTES);
        }
    }

    private static PushProblem noAvro(String reason) {
        String line = reason.lines().findFirst().orElse("");
        return new PushProblem(HttpStatus.BAD_REQUEST, "body: is no Avro file of articles: " + line);
    }
}
