package org.stancewatch.ingest.hostile;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers that keep to no protocol, and statuses that bring no document. */
final class WireCases {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n";
    private static final String UNREACHED = "cannot be reached";

    private WireCases() {}

    static Stream<HostileCase> all() {
        return Stream.of(broken(), heads(), statuses()).flatMap(cases -> cases);
    }

    private static Stream<HostileCase> broken() {
        String chunked = OK + "Transfer-Encoding: chunked\r\n\r\n";
        return Stream.of(
                feed("a chunk without a size", chunked + "zz\r\nx").fails(UNREACHED),
                feed("a chunk of less than nothing", chunked + "-5\r\nx").fails(UNREACHED),
                feed("a chunk larger than any", chunked + "ffffffffffffffffff\r\nx")
                        .fails(UNREACHED),
                feed("chunks without an end", chunked + "5\r\n<rss>\r\n").fails(UNREACHED),
                feed("a body that is cut off", OK + "Content-Length: 1000\r\n\r\n<rss>")
                        .fails(UNREACHED),
                feed("a length of less than nothing", OK + "Content-Length: -1\r\nConnection: close\r\n\r\n<rss>")
                        .fails(UNREACHED + "|is no readable"),
                feed("a length that is no number", OK + "Content-Length: many\r\nConnection: close\r\n\r\n<rss>")
                        .fails(UNREACHED + "|is no readable"),
                feed("two lengths", OK + "Content-Length: 3\r\nContent-Length: 5\r\n\r\n<rss>")
                        .fails(UNREACHED + "|is no readable"),
                feed("HTTP/0.9", "<rss version=\"2.0\"></rss>").fails(UNREACHED),
                feed("HTTP/9.9", "HTTP/9.9 200 OK\r\n\r\n").fails(UNREACHED),
                feed("a status that is no number", "HTTP/1.1 abc OK\r\n\r\n").fails(UNREACHED),
                feed("a status of one digit", "HTTP/1.1 2 OK\r\n\r\n").fails(UNREACHED),
                feed("another protocol", "SSH-2.0-OpenSSH_9.2\r\n").fails(UNREACHED),
                feed("a TLS alert", "\u0015\u0003\u0001\u0000\u0002\u0002\u0028")
                        .fails(UNREACHED),
                feed("nothing at all", "").fails(UNREACHED),
                feed("NULs", "\0".repeat(10_000)).fails(UNREACHED),
                feed("line breaks", "\r\n".repeat(10_000)).fails(UNREACHED));
    }

    private static Stream<HostileCase> heads() {
        String body = "Connection: close\r\n\r\n" + Texts.rss("News", "Told.");
        return Stream.of(
                feed("a header of 1 MB", OK + "X: " + "x".repeat(1 << 20) + "\r\n" + body)
                        .fails(UNREACHED),
                feed("100,000 headers", OK + "X: x\r\n".repeat(100_000) + body).fails(UNREACHED),
                feed("5,000 cookies", OK + "Set-Cookie: a=b; Domain=com\r\n".repeat(5_000) + body)
                        .tells(1),
                feed("a header without a colon", OK + "nonsense\r\n" + body).tells(1),
                feed("a header without a name", OK + ": x\r\n" + body).tells(1),
                feed("NULs in a header", OK + "X: a\0b\u0001c\r\n" + body).tells(1),
                feed("escapes in an ETag", OK + "ETag: \"\u001b[31m\u00e9\"\r\n" + body)
                        .tells(1),
                feed("a cache that never ends", OK + "Cache-Control: max-age=99999999999999999999\r\n" + body)
                        .tells(1),
                feed("a cache of less than nothing", OK + "Cache-Control: max-age=-5\r\n" + body)
                        .tells(1),
                feed("dates that are none", OK + "Last-Modified: yesterday\r\nExpires: \0\r\nDate: x\r\n" + body)
                        .tells(1),
                feed("a type that is none", "HTTP/1.1 200 OK\r\nContent-Type: ;;;/=\r\n" + body)
                        .tells(1),
                feed("1,000 that go on", "HTTP/1.1 100 Continue\r\n\r\n".repeat(1_000) + OK + body)
                        .fails(UNREACHED + "|answers 100"));
    }

    private static Stream<HostileCase> statuses() {
        Stream<HostileCase> bare = IntStream.of(
                        201, 202, 203, 206, 300, 306, 400, 401, 402, 403, 404, 406, 410, 418, 421, 429, 451, 499, 500,
                        501, 502, 503, 504, 520, 599, 600, 999)
                .mapToObj(status -> HostileCase.feed("wire", "status " + status, Answer.status(status))
                        .fails("answers " + status));
        return Stream.concat(
                bare,
                Stream.of(
                        status("204 with a body", "HTTP/1.1 204 None\r\nContent-Length: 5\r\n\r\n<rss>")
                                .fails(UNREACHED + "|answers 204"),
                        status("304 to a first look", "HTTP/1.1 304 Same\r\n\r\n")
                                .tellsNothing(),
                        status("407", "HTTP/1.1 407 Proxy\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n")
                                .fails(UNREACHED + "|answers 407"),
                        status("408", "HTTP/1.1 408 Late\r\nContent-Length: 0\r\n\r\n")
                                .fails("answers 408|" + UNREACHED),
                        status(
                                        "a wait of ages",
                                        "HTTP/1.1 503 Wait\r\nRetry-After: 99999999999999999999\r\nContent-Length: 0\r\n\r\n")
                                .fails("answers 503"),
                        status(
                                        "a wait of less than nothing",
                                        "HTTP/1.1 429 Wait\r\nRetry-After: -9\r\nContent-Length: 0\r\n\r\n")
                                .fails("answers 429"),
                        status(
                                        "a wait until year 9999",
                                        "HTTP/1.1 503 Wait\r\nRetry-After: Fri, 31 Dec 9999 23:59:59 GMT\r\nContent-Length: 0\r\n\r\n")
                                .fails("answers 503")));
    }

    private static HostileCase status(String name, String raw) {
        return feed("status " + name, raw);
    }

    private static HostileCase feed(String name, String raw) {
        return HostileCase.feed("wire", name, Answer.raw(raw));
    }
}
