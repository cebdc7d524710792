package org.stancewatch.ingest.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Servers that take their time. */
final class SlowCases {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n";

    private SlowCases() {}

    static Stream<HostileCase> all() {
        List<Way> ways = List.of(
                new Way("says nothing", Answer.stalling("")),
                new Way("stops in the status line", Answer.stalling("HTTP/1.1 2")),
                new Way("stops in a header", Answer.stalling("HTTP/1.1 200 OK\r\nContent-T")),
                new Way("stops before the body", Answer.stalling(HEAD + "Content-Length: 10\r\n\r\n")),
                new Way("stops in the body", Answer.stalling(HEAD + "Content-Length: 10\r\n\r\nx")),
                new Way("drips its headers", Answer.dripping("HTTP/1.1 200 OK\r\nX: ")),
                new Way("drips its body", Answer.dripping(HEAD + "\r\n<rss>")));
        return ways.stream().flatMap(SlowCases::cases);
    }

    private record Way(String name, Answer answer) {}

    private static Stream<HostileCase> cases(Way way) {
        return Stream.of(
                        HostileCase.feed("slow", way.name() + ", feed", way.answer()),
                        HostileCase.sitemap("slow", way.name() + ", sitemap", way.answer()),
                        HostileCase.feed("slow", way.name() + ", robots.txt", Answer.status(200))
                                .with("/robots.txt", way.answer()))
                .map(one -> one.fails("no answer within 300 ms").inHaste());
    }
}
