package org.stancewatch.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the content encodings of an answer. */
final class ContentCoding {

    private static final int CHUNK = 16 << 10;

    private ContentCoding() {}

    /**
     * The bytes of {@code body} as they were before {@code coding}. Crawlers decode many bodies themselves and keep the header:
     * what begins like a page is left as it is.
     *
     * @throws RecordFault where they are more than {@code limit}, or the coding is one that cannot be undone
     */
    static byte[] undo(String coding, byte[] body, int limit) throws IOException {
        if (looksLikeMarkup(body)) {
            return body;
        }
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip" -> isGzip(body) ? readUpTo(new GZIPInputStream(stream(body)), limit) : body;
            case "deflate" -> inflate(body, limit);
            case "br" -> readUpTo(new BrotliInputStream(stream(body)), limit);
            case "zstd", "compress" -> throw new RecordFault("Content-Encoding: " + coding + " cannot be read");
            default -> body; // servers write charsets and worse here
        };
    }

    /** All of {@code stream}, also where it is cut off: a browser shows half a page too. */
    static byte[] readUpTo(InputStream stream, int limit) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (stream) {
            for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
                read.write(chunk, 0, count);
                if (read.size() > limit) {
                    throw new RecordFault("body: is larger than " + limit + " bytes");
                }
            }
        } catch (EOFException cutOff) {
            return read.toByteArray();
        }
        return read.toByteArray();
    }

    /** With zlib's header, as the standard says, or without, as some servers do. */
    private static byte[] inflate(byte[] body, int limit) throws IOException {
        boolean zlib = body.length > 1 && (body[0] & 0x0f) == 8 && ((body[0] & 0xff) << 8 | body[1] & 0xff) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        try {
            return readUpTo(new InflaterInputStream(stream(body), inflater), limit);
        } finally {
            inflater.end();
        }
    }

    private static boolean isGzip(byte[] body) {
        return body.length > 2 && body[0] == 0x1f && (body[1] & 0xff) == 0x8b;
    }

    private static boolean looksLikeMarkup(byte[] body) {
        int start = hasByteOrderMark(body) ? 3 : 0;
        while (start < body.length && Character.isWhitespace(body[start])) {
            start++;
        }
        return start < body.length && body[start] == '<';
    }

    private static boolean hasByteOrderMark(byte[] body) {
        return body.length > 2 && Arrays.equals(body, 0, 3, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, 0, 3);
    }

    private static InputStream stream(byte[] body) {
        return new ByteArrayInputStream(body);
    }
}
