package org.stancewatch.ingest.hostile;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Answers that keep to no protocol, and statuses that bring no document. */
final class WireCases extends Family {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n";
    private static final String CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";
    private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";
    private static final String EMPTY = "Content-Length: 0\r\nConnection: close\r\n\r\n";
    private static final String BODY = "Connection: close\r\n\r\n" + Texts.rss("News", "Told.");
    private static final String UNREACHED = "cannot be reached";
    private static final String BROKEN = "cannot be read to its end";
    private static final String PIECE = "is no readable RSS or Atom";

    WireCases() {
        super("wire");
    }

    @Override
    void tell() {
        bodies();
        protocols();
        headsThatEnd();
        headsThatPass();
        statuses();
    }

    private void bodies() {
        raw("a chunk without a size", CHUNKED + "zz\r\nx").fails(BROKEN);
        raw("a chunk of less than nothing", CHUNKED + "-5\r\nx").fails(BROKEN);
        raw("a chunk larger than any", CHUNKED + "ffffffffffffffffff\r\nx").fails(BROKEN);
        raw("chunks without an end", CHUNKED + "5\r\n<rss>\r\n").fails(BROKEN);
        raw("a body that is cut off", OK + "Content-Length: 1000\r\n\r\n<rss>").fails(BROKEN);
        raw("a length of less than nothing", OK + "Content-Length: -1\r\nConnection: close\r\n\r\n<rss>")
                .fails(PIECE);
        raw("a length that is no number", OK + "Content-Length: many\r\nConnection: close\r\n\r\n<rss>")
                .fails(PIECE);
        raw("two lengths", OK + "Content-Length: 3\r\nContent-Length: 5\r\n\r\n<rss>")
                .fails(PIECE);
    }

    private void protocols() {
        raw("HTTP/0.9", "<rss version=\"2.0\"></rss>").fails(UNREACHED);
        raw("HTTP/9.9", "HTTP/9.9 200 OK\r\n\r\n").fails(UNREACHED);
        raw("a status that is no number", "HTTP/1.1 abc OK\r\n\r\n").fails(UNREACHED);
        raw("a status of one digit", "HTTP/1.1 2 OK\r\n\r\n").fails(UNREACHED);
        raw("another protocol", "SSH-2.0-OpenSSH_9.2\r\n").fails(UNREACHED);
        raw("a TLS alert", "\u0015\u0003\u0001\u0000\u0002\u0002\u0028").fails(UNREACHED);
        raw("nothing at all", "").fails(UNREACHED);
        raw("NULs", "\0".repeat(10_000)).fails(UNREACHED);
        raw("line breaks", "\r\n".repeat(10_000)).fails(UNREACHED);
    }

    private void headsThatEnd() {
        raw("a header of 1 MB", OK + "X: " + "x".repeat(1 << 20) + "\r\n" + BODY)
                .fails(UNREACHED);
        raw("100,000 headers", OK + "X: x\r\n".repeat(100_000) + BODY).fails(UNREACHED);
        Answer goesOn = (out, base) -> {
            while (true) {
                out.write(CONTINUE.getBytes(StandardCharsets.US_ASCII));
            }
        };
        feed("goes on without end", goesOn).fails(UNREACHED);
    }

    private void headsThatPass() {
        raw("goes on 1,000 times", CONTINUE.repeat(1_000) + OK + BODY).tells(1);
        raw("5,000 cookies", OK + "Set-Cookie: a=b; Domain=com\r\n".repeat(5_000) + BODY)
                .tells(1);
        raw("a header without a colon", OK + "nonsense\r\n" + BODY).tells(1);
        raw("a header without a name", OK + ": x\r\n" + BODY).tells(1);
        raw("NULs in a header", OK + "X: a\0b\u0001c\r\n" + BODY).tells(1);
        raw("escapes in an ETag", OK + "ETag: \"\u001b[31m\u00e9\"\r\n" + BODY).tells(1);
        raw("a cache that never ends", OK + "Cache-Control: max-age=99999999999999999999\r\n" + BODY)
                .tells(1);
        raw("a cache of less than nothing", OK + "Cache-Control: max-age=-5\r\n" + BODY)
                .tells(1);
        raw("dates that are none", OK + "Last-Modified: yesterday\r\nExpires: \0\r\nDate: x\r\n" + BODY)
                .tells(1);
        raw("a date of 200,000 digits", OK + "Last-Modified: Sat, " + "1".repeat(200_000) + "\r\n" + BODY)
                .tells(1);
        raw("a type that is none", "HTTP/1.1 200 OK\r\nContent-Type: ;;;/=\r\n" + BODY)
                .tells(1);
        raw("a file to be saved elsewhere", OK + "Content-Disposition: attachment; filename=../../x\r\n" + BODY)
                .tells(1);
    }

    /** Those that are read in another way than by their number, and one of every other sort. */
    private void statuses() {
        IntStream.of(201, 206, 300, 401, 404, 410, 451, 500, 503, 600, 999)
                .forEach(status ->
                        feed("status " + status, Answer.status(status)).fails("answers " + status));
        raw("204 with a body", "HTTP/1.1 204 None\r\nContent-Length: 5\r\n\r\n<rss>")
                .fails(UNREACHED);
        raw("304 to a first look", "HTTP/1.1 304 Same\r\n\r\n").tellsNothing();
        raw("407", "HTTP/1.1 407 Proxy\r\nProxy-Authenticate: Basic\r\n" + EMPTY)
                .fails(UNREACHED);
        raw("408", "HTTP/1.1 408 Late\r\n" + EMPTY).fails("answers 408");
        raw("a wait of ages", "HTTP/1.1 503 Wait\r\nRetry-After: 99999999999999999999\r\n" + EMPTY)
                .fails("answers 503");
        raw("a wait of less than nothing", "HTTP/1.1 429 Wait\r\nRetry-After: -9\r\n" + EMPTY)
                .fails("answers 429");
        raw("a wait until 9999", "HTTP/1.1 503 Wait\r\nRetry-After: Fri, 31 Dec 9999 23:59:59 GMT\r\n" + EMPTY)
                .fails("answers 503");
    }

    private Attempt raw(String how, String answer) {
        return feed(how, Answer.raw(answer));
    }
}
