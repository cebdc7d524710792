package org.stancewatch.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** What a server sends after a request, byte by byte as it likes; then it closes the connection. */
@FunctionalInterface
interface Answer {

    /** {@code base} is the origin that was asked, for answers that refer to it. */
    void write(OutputStream out, String base) throws IOException, InterruptedException;

    /** Exactly this; {@code {base}} stands for the origin, {@code {port}} for its port, {@code {host}} for its host as a word. */
    static Answer raw(String text) {
        return (out, base) -> out.write(filled(text, base).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** 200 with a body in UTF-8, in which the same stands for the same. */
    static Answer ok(String type, String body) {
        return ok(type, () -> body);
    }

    /** Likewise, of a body that is too large to be kept until it is asked for. */
    static Answer ok(String type, Supplier<String> body) {
        return (out, base) -> write(out, type, "", filled(body.get(), base).getBytes(StandardCharsets.UTF_8));
    }

    /** 200 with these bytes; {@code type} null: without a type. */
    static Answer bytes(@Nullable String type, byte[] body) {
        return (out, base) -> write(out, type, "", body);
    }

    /** 200 with the bytes that {@code body} makes when asked, packed as {@code coding} says. */
    static Answer packed(String coding, Supplier<byte[]> body) {
        return (out, base) -> write(out, Texts.XML, "Content-Encoding: " + coding + "\r\n", body.get());
    }

    /** A status line and header lines, and nothing else. */
    static Answer status(int status, String... headers) {
        return raw("HTTP/1.1 " + status + " Told\r\nContent-Length: 0\r\nConnection: close\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n");
    }

    static Answer redirect(String location) {
        return status(302, "Location: " + location);
    }

    /** 200, then {@code piece} until the reader has had enough. */
    static Answer endless(String type, String start, String piece) {
        return (out, base) -> {
            head(out, type, "");
            out.write(start.getBytes(StandardCharsets.UTF_8));
            byte[] more = piece.getBytes(StandardCharsets.UTF_8);
            while (true) {
                out.write(more);
            }
        };
    }

    /** {@code start}, then nothing, and the connection stays. */
    static Answer stalling(String start) {
        return (out, base) -> {
            out.write(start.getBytes(StandardCharsets.ISO_8859_1));
            new CountDownLatch(1).await();
        };
    }

    /** {@code start}, then a letter now and then, without end. */
    static Answer dripping(String start) {
        return (out, base) -> {
            out.write(start.getBytes(StandardCharsets.ISO_8859_1));
            CountDownLatch never = new CountDownLatch(1);
            while (!never.await(20, TimeUnit.MILLISECONDS)) {
                out.write('x');
            }
        };
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return packed.toByteArray();
    }

    static String filled(String text, String base) {
        String[] parts = base.split("[/:]+");
        return text.replace("{base}", base).replace("{port}", parts[2]).replace("{host}", parts[1].replace('.', '-'));
    }

    private static void write(OutputStream out, @Nullable String type, String headers, byte[] body) throws IOException {
        head(out, type, headers + "Content-Length: " + body.length + "\r\n");
        out.write(body);
    }

    private static void head(OutputStream out, @Nullable String type, String headers) throws IOException {
        String line = type == null ? "" : "Content-Type: " + type + "\r\n";
        out.write(("HTTP/1.1 200 OK\r\nConnection: close\r\n" + line + headers + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }
}
