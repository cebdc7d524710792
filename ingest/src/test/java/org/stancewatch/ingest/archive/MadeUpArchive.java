package org.stancewatch.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** An archive as crawlers write it, record by record. */
final class MadeUpArchive {

    static final Instant CAPTURED = Instant.parse("2024-03-01T08:00:00Z");

    private final WarcCompression compression;
    private final List<byte[]> records = new ArrayList<>();

    private MadeUpArchive(WarcCompression compression) {
        this.compression = compression;
    }

    static MadeUpArchive gzip() {
        return new MadeUpArchive(WarcCompression.GZIP);
    }

    static MadeUpArchive plain() {
        return new MadeUpArchive(WarcCompression.NONE);
    }

    /** A page at {@code https://paper.example/} and {@code path}. */
    MadeUpArchive page(String path, String html) {
        return answer(
                path, 200, Map.of("Content-Type", "text/html; charset=utf-8"), html.getBytes(StandardCharsets.UTF_8));
    }

    MadeUpArchive answer(String path, int status, Map<String, String> headers, byte[] body) {
        HttpResponse.Builder http = new HttpResponse.Builder(status, "Told");
        headers.forEach(http::addHeader);
        return add(
                response("https://paper.example/" + path, http.body(null, body).build()));
    }

    MadeUpArchive request(String path) {
        HttpRequest http = new HttpRequest.Builder("GET", "/" + path).build();
        try {
            return add(new WarcRequest.Builder(URI.create("https://paper.example/" + path))
                    .date(CAPTURED)
                    .body(http)
                    .build());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    MadeUpArchive info() {
        return add(new Warcinfo.Builder()
                .date(CAPTURED)
                .body(MediaType.WARC_FIELDS, "software: made up\r\n".getBytes(StandardCharsets.US_ASCII))
                .build());
    }

    /** Bytes that need not be a record. */
    MadeUpArchive bytes(byte[] bytes) {
        records.add(bytes);
        return this;
    }

    /** Where the record that was added as number {@code index}, counted from 0, begins. */
    int offset(int index) {
        return records.stream().limit(index).mapToInt(record -> record.length).sum();
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        records.forEach(all::writeBytes);
        return all.toByteArray();
    }

    Path write(Path folder) throws IOException {
        String name = compression == WarcCompression.GZIP ? "news.warc.gz" : "news.warc";
        return Files.write(folder.resolve(name), bytes());
    }

    private static WarcRecord response(String address, HttpResponse http) {
        try {
            return new WarcResponse.Builder(address).date(CAPTURED).body(http).build();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private MadeUpArchive add(WarcRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            writer.write(record);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes(bytes.toByteArray());
    }
}
