package org.stancewatch.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * A page as a server answered with it, its encodings undone.
 *
 * @param html the bytes of the page
 * @param charset that the server says it is written in, where this machine knows it
 * @param language what the server says of its language: one or more language tags
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copying them would double what is under way
record HttpPage(byte[] html, Optional<String> charset, Optional<String> language) {

    private static final int OK = 200;
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

    /**
     * Reads an answer.
     *
     * @throws PassedOver where it is no page, or tells of an error
     * @throws IOException where it cannot be read: a {@link RecordFault}, or what the decoder says
     */
    static HttpPage read(ArchivedBlock block, ArchiveLimits limits) throws IOException, PassedOver {
        HttpResponse answer = HttpResponse.parse(body(block.bytes()));
        if (answer.status() != OK) {
            throw new PassedOver("status is not 200");
        }
        String type = answer.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!HTML.contains(type.split("[;,]", 2)[0].strip())) {
            throw new PassedOver("no HTML");
        }
        return new HttpPage(
                html(answer, limits), charset(type), answer.headers().first("Content-Language"));
    }

    /** Knows its length: that of the archive counts, whatever the server has said. */
    private static LengthedBody body(byte[] bytes) {
        return LengthedBody.create(
                Channels.newChannel(new ByteArrayInputStream(new byte[0])), ByteBuffer.wrap(bytes), bytes.length);
    }

    private static byte[] html(HttpResponse answer, ArchiveLimits limits) throws IOException {
        byte[] html = ContentCoding.readUpTo(answer.body().stream(), limits.html());
        List<String> codings = codings(answer.headers());
        for (int last = codings.size() - 1; last >= 0; last--) {
            html = ContentCoding.undo(codings.get(last), html, limits.html());
        }
        return html;
    }

    /** In the order they were applied; nobody sends more than two in earnest. */
    private static List<String> codings(MessageHeaders headers) throws RecordFault {
        List<String> codings = headers.all("Content-Encoding").stream()
                .flatMap(line -> List.of(line.split(",", -1)).stream())
                .toList();
        if (codings.size() > 3) {
            throw new RecordFault("Content-Encoding: names " + codings.size() + " codings");
        }
        return codings;
    }

    private static Optional<String> charset(String type) {
        return Optional.ofNullable(MediaType.parseLeniently(type).parameters().get("charset"))
                .map(name -> name.replaceAll("[\"'\\s]", ""))
                .filter(HttpPage::isKnown);
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
