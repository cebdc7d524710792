package org.stancewatch.ingest.hostile;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Too much: endless streams, bombs that inflate, titles of 50 MB, lists of 100,000 items. */
final class SizeCases {

    private static final String LARGER = "is larger than 2097152 bytes";
    private static final int MEGABYTE = 1 << 20;

    private SizeCases() {}

    static Stream<HostileCase> all() {
        return Stream.of(endless(), bombs(), damaged(), long_(), many()).flatMap(cases -> cases);
    }

    private static Stream<HostileCase> endless() {
        return Stream.of(
                feed("endless title", Answer.endless(Texts.RSS, "<rss><channel><title>", "x".repeat(9_999)))
                        .fails(LARGER),
                feed("endless items", Answer.endless(Texts.RSS, "<rss><channel>", "<item/>".repeat(999)))
                        .fails(LARGER),
                feed("endless attribute", Answer.endless(Texts.ATOM, "<feed x='", "x".repeat(9_999)))
                        .fails(LARGER),
                feed("endless comment", Answer.endless(Texts.RSS, "<rss><!--", "x".repeat(9_999)))
                        .fails(LARGER),
                feed("endless spaces", Answer.endless(Texts.RSS, "", " ".repeat(9_999)))
                        .fails(LARGER),
                feed("endless JSON", Answer.endless(Texts.JSON, "{\"version\":\"", "x".repeat(9_999)))
                        .fails(LARGER),
                feed("a title of 50 MB", large("<rss><channel><item><title>")).fails(LARGER),
                sitemap("endless", Answer.endless(Texts.XML, "<urlset>", "<url/>".repeat(999)))
                        .fails(LARGER),
                sitemap("50 MB", large("<urlset><url><loc>")).fails(LARGER),
                page("endless", Answer.endless(Texts.HTML, "<p>", "x".repeat(9_999)))
                        .fails(LARGER),
                page("endless tags", Answer.endless(Texts.HTML, "<p>", "<b>".repeat(999)))
                        .fails(LARGER),
                page("a title of 50 MB", large("<title>")).fails(LARGER));
    }

    private static Answer large(String start) {
        return (out, base) -> Answer.bytes(
                        Texts.XML, (start + "x".repeat(50 * MEGABYTE)).getBytes(StandardCharsets.US_ASCII))
                .write(out, base);
    }

    private static Stream<HostileCase> bombs() {
        Answer zeros = packed("gzip", Answer.gzip(new byte[3 * MEGABYTE / 2]));
        Answer huge = packed("gzip", Answer.gzip(new byte[50 * MEGABYTE]));
        Answer twice = packed("gzip", Answer.gzip(Answer.gzip(new byte[50 * MEGABYTE])));
        String ratio = "inflates to more than 200 times its size";
        return Stream.of(
                feed("zeros", zeros).fails(ratio),
                sitemap("zeros", zeros).fails(ratio),
                page("zeros", zeros).fails(ratio),
                feed("a bomb", huge).fails(LARGER),
                sitemap("a bomb", huge).fails(LARGER),
                page("a bomb", huge).fails(LARGER),
                feed("a bomb in a bomb", twice).fails("is no readable RSS or Atom"),
                sitemap("a bomb in a bomb", twice).fails(LARGER),
                sitemap("a bomb in a file", Answer.bytes(Texts.XML, Answer.gzip(new byte[50 * MEGABYTE])))
                        .fails(LARGER),
                feed("a bomb in a file", Answer.bytes(Texts.XML, Answer.gzip(new byte[50 * MEGABYTE])))
                        .fails("is no readable RSS or Atom"));
    }

    /** What is not packed as it says. */
    private static Stream<HostileCase> damaged() {
        byte[] rss = Texts.rss("News", "Told.").getBytes(StandardCharsets.UTF_8);
        byte[] whole = Answer.gzip(rss);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        byte[] flipped = whole.clone();
        flipped[flipped.length - 5] ^= 1;
        return Stream.of(
                feed("gzip cut off", packed("gzip", half)).fails("cannot be reached|is no readable"),
                feed("gzip with a wrong sum", packed("gzip", flipped)).fails("cannot be reached"),
                feed("gzip that is none", packed("gzip", rss)).fails("cannot be reached"),
                feed("a coding nobody knows", packed("x-nonsense", whole)).fails("is no readable"),
                feed("brotli that nobody asked for", packed("br", whole)).fails("is no readable"),
                feed("two codings", packed("gzip, gzip", whole)).fails("is no readable"),
                sitemap("a packed file cut off", Answer.bytes("application/gzip", half))
                        .fails("is no readable sitemap"),
                sitemap("two bytes of gzip", Answer.bytes(Texts.XML, new byte[] {0x1f, (byte) 0x8b}))
                        .fails("is no readable sitemap"));
    }

    private static Stream<HostileCase> long_() {
        String megabyte = "word ".repeat(MEGABYTE / 5);
        return Stream.of(
                feed("a long title", Answer.ok(Texts.RSS, Texts.rss(megabyte, "Told.")))
                        .tells(1),
                feed("a long word", Answer.ok(Texts.RSS, Texts.rss("x".repeat(MEGABYTE), "x".repeat(MEGABYTE / 2))))
                        .tells(1),
                feed("a long text", Answer.ok(Texts.RSS, Texts.rss("News", megabyte)))
                        .tells(1),
                feed("a long title, JSON", Answer.ok(Texts.JSON, Texts.json(Texts.quoted(megabyte), "\"x\"", "null")))
                        .tells(1),
                feed("a long text, JSON", Answer.ok(Texts.JSON, Texts.json("\"x\"", Texts.quoted(megabyte), "null")))
                        .tells(1),
                feed(
                                "a long link",
                                Answer.ok(
                                        Texts.RSS,
                                        Texts.rss("News", "Told.", "https://e.example/" + "x".repeat(MEGABYTE), "")))
                        .tells(1),
                feed("a long date", Answer.ok(Texts.RSS, Texts.rss("News", "Told.", "", "1".repeat(MEGABYTE))))
                        .tells(1),
                feed(
                                "a long id",
                                Answer.ok(
                                        Texts.RSS,
                                        Texts.channel("<item><guid>" + megabyte
                                                + "</guid><description>Told.</description></item>")))
                        .tells(1),
                feed(
                                "a long language",
                                Answer.ok(
                                        Texts.RSS,
                                        Texts.channel("<language>" + megabyte + "</language>"
                                                + Texts.item("News", "", "", ""))))
                        .tells(1),
                feed(
                                "a long publisher",
                                Answer.ok(
                                        Texts.RSS,
                                        "<rss version='2.0'><channel><title>" + megabyte + "</title>"
                                                + Texts.item("News", "", "", "") + "</channel></rss>"))
                        .tells(1),
                page(
                                "a long title",
                                Answer.ok(
                                        Texts.HTML,
                                        Texts.page("<meta property='og:title' content='" + megabyte + "'>", "")))
                        .tells(1),
                page(
                                "a long site name",
                                Answer.ok(
                                        Texts.HTML,
                                        Texts.page("<meta property='og:site_name' content='" + megabyte + "'>", "")))
                        .tells(1),
                page(
                                "a long class",
                                Answer.ok(
                                        Texts.HTML,
                                        Texts.page("", "<p class='" + "aB ".repeat(MEGABYTE / 2) + "'>x</p>")))
                        .fails("is no readable page"),
                page("a long text", Answer.ok(Texts.HTML, Texts.page("", "<p>" + megabyte + "</p>")))
                        .tells(1));
    }

    private static Stream<HostileCase> many() {
        String same = Texts.item("News", "", "https://paper.example/a", "");
        String items = IntStream.range(0, 100_000)
                .mapToObj(i -> "<item><guid>" + i + "</guid></item>")
                .collect(Collectors.joining());
        String texts = IntStream.range(0, 20_000)
                .mapToObj(i -> "<item><guid>" + i + "</guid><description>Told " + i + "</description></item>")
                .collect(Collectors.joining());
        return Stream.of(
                feed("items without anything", Answer.ok(Texts.RSS, Texts.channel("<item/>".repeat(100_000))))
                        .tellsNothing(),
                feed(
                                "items without a text",
                                Answer.ok(
                                        Texts.RSS,
                                        Texts.channel(items.substring(0, 1_900_000)
                                                .replaceAll("<item>(?!.*</item>).*$", ""))))
                        .tellsNothing(),
                feed("20,000 items", Answer.ok(Texts.RSS, Texts.channel(texts))).tells(1_000),
                feed("one item a thousand times", Answer.ok(Texts.RSS, Texts.channel(same.repeat(800))))
                        .tells(1),
                feed(
                                "a thousand contents",
                                Answer.ok(
                                        Texts.ATOM,
                                        Texts.atom(
                                                "News", "<content>x</content>".repeat(20_000), "2024-03-02T08:00:00Z")))
                        .tells(1),
                feed(
                                "a long name of the feed for each item",
                                Answer.ok(
                                        Texts.RSS,
                                        "<rss version='2.0'><channel><title>" + "<![CDATA[<b>x</b> ]]>".repeat(20_000)
                                                + "</title>"
                                                + texts.substring(0, 900_000).replaceAll("<item>(?!.*</item>).*$", "")
                                                + "</channel></rss>"))
                        .tells(1_000),
                feed(
                                "attributes",
                                Answer.ok(
                                        Texts.RSS,
                                        "<rss version='2.0' "
                                                + IntStream.range(0, 50_000)
                                                        .mapToObj(i -> "a" + i + "='1' ")
                                                        .collect(Collectors.joining())
                                                + "><channel/></rss>"))
                        .fails("is no readable RSS or Atom"),
                feed("a waiting time of ages", Answer.ok(Texts.RSS, Texts.channel("<ttl>2147483647</ttl>" + same)))
                        .tells(1),
                feed("a waiting time below nothing", Answer.ok(Texts.RSS, Texts.channel("<ttl>-5</ttl>" + same)))
                        .tells(1));
    }

    private static Answer packed(String coding, byte[] bytes) {
        return Answer.bytes(Texts.RSS, "Content-Encoding: " + coding + "\r\n", bytes);
    }

    private static HostileCase feed(String name, Answer answer) {
        return HostileCase.feed("size", name + ", feed", answer);
    }

    private static HostileCase sitemap(String name, Answer answer) {
        return HostileCase.sitemap("size", name + ", sitemap", answer);
    }

    private static HostileCase page(String name, Answer answer) {
        return HostileCase.page("size", name + ", page", answer);
    }
}
