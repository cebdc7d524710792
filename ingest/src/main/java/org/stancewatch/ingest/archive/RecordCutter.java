package org.stancewatch.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;
import org.stancewatch.ingest.article.ToldTime;

/** Cuts the next record from a stream that can go back. */
final class RecordCutter {

    /** What a record is before it is known where it ends in the file. */
    record Cut(ArchiveRecord.Kind kind, Optional<String> target, Optional<Instant> date, ArchivedBlock block) {}

    private static final int CHUNK = 4 << 10;
    private static final int LONGEST_HEADER = 64 << 10;

    private final WarcParser parser = new WarcParser();
    private final byte[] chunk = new byte[CHUNK];
    private final int pageLimit;

    RecordCutter(ArchiveLimits limits) {
        this.pageLimit = limits.page();
        parser.setLenient(true); // a crawler that ends its lines in LF alone is no reason to lose its pages
    }

    /** Skips the empty lines between records; whether one follows. */
    boolean findsMore(InputStream stream) throws IOException {
        int value;
        do {
            stream.mark(1);
            value = stream.read();
        } while (value == '\r' || value == '\n');
        if (value < 0) {
            return false;
        }
        stream.reset();
        return true;
    }

    /** Reads the record that begins here, to the end of its block. */
    Cut cut(InputStream stream) throws IOException {
        MessageHeaders headers = headers(stream);
        long length = length(headers);
        ArchiveRecord.Kind kind = kind(headers, length);
        return new Cut(
                kind,
                headers.first("WARC-Target-URI").map(RecordCutter::bare),
                headers.first("WARC-Date").flatMap(ToldTime::of),
                block(stream, kind, length));
    }

    private MessageHeaders headers(InputStream stream) throws IOException {
        parser.reset();
        for (long length = 0; !parser.isFinished(); ) {
            length += parseChunk(stream);
            if (parser.isError()) {
                throw new RecordFault("header: is none of a WARC record");
            }
            if (length > LONGEST_HEADER) {
                throw new RecordFault("header: is longer than " + LONGEST_HEADER + " bytes");
            }
        }
        return parser.headers();
    }

    /** What the parser leaves of the chunk belongs to the block. */
    private int parseChunk(InputStream stream) throws IOException {
        stream.mark(CHUNK);
        int count = stream.read(chunk);
        if (count < 0) {
            throw new EOFException();
        }
        ByteBuffer data = ByteBuffer.wrap(chunk, 0, count);
        parser.parse(data);
        stream.reset();
        stream.skipNBytes(data.position());
        return data.position();
    }

    private static long length(MessageHeaders headers) throws RecordFault {
        String told = headers.first("Content-Length").orElse("");
        if (!told.matches("\\d{1,18}")) {
            throw new RecordFault("Content-Length: is no number of bytes");
        }
        return Long.parseLong(told);
    }

    private ArchiveRecord.Kind kind(MessageHeaders headers, long length) {
        if (!headers.first("WARC-Type").orElse("").equalsIgnoreCase("response") || !isHttp(headers)) {
            return ArchiveRecord.Kind.OTHER;
        }
        return length > pageLimit ? ArchiveRecord.Kind.TOO_LARGE : ArchiveRecord.Kind.ANSWER;
    }

    private static boolean isHttp(MessageHeaders headers) {
        return headers.first("Content-Type").orElse("").toLowerCase(Locale.ROOT).startsWith("application/http");
    }

    private static ArchivedBlock block(InputStream stream, ArchiveRecord.Kind kind, long length) throws IOException {
        if (kind != ArchiveRecord.Kind.ANSWER) {
            stream.skipNBytes(length);
            return ArchivedBlock.NONE;
        }
        byte[] bytes = stream.readNBytes((int) length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new ArchivedBlock(bytes);
    }

    /** Some crawlers put the address in angle brackets, as the grammar of WARC 1.0 had it by mistake. */
    private static String bare(String address) {
        return address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
    }
}
