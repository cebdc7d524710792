package org.stancewatch.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Too much: endless streams, bombs that inflate, titles of 50 MB, lists of 100,000 items. */
final class SizeCases extends Family {

    private static final String LARGER = "is larger than 2097152 bytes";
    private static final String RATIO = "inflates to more than 200 times its size";
    private static final String BROKEN = "cannot be read to its end";
    private static final String NO_FEED = "is no readable RSS or Atom";
    private static final int MEGABYTE = 1 << 20;
    private static final int MANY = 5_000;

    SizeCases() {
        super("size");
    }

    @Override
    void tell() {
        endless();
        fiftyMegabytes();
        bombs();
        damaged();
        longWords();
        longFields();
        longInPages();
        longTags();
        manyItems();
        manyParts();
    }

    private void endless() {
        feed("endless title", Answer.endless(Texts.RSS, "<rss><channel><title>", letters(9_999)))
                .fails(LARGER);
        feed("endless items", Answer.endless(Texts.RSS, "<rss><channel>", "<item/>".repeat(999)))
                .fails(LARGER);
        feed("endless attribute", Answer.endless(Texts.ATOM, "<feed x='", letters(9_999)))
                .fails(LARGER);
        feed("endless comment", Answer.endless(Texts.RSS, "<rss><!--", letters(9_999)))
                .fails(LARGER);
        feed("endless spaces", Answer.endless(Texts.RSS, "", " ".repeat(9_999))).fails(LARGER);
        feed("endless JSON", Answer.endless(Texts.JSON, "{\"version\":\"", letters(9_999)))
                .fails(LARGER);
        sitemap("endless", Answer.endless(Texts.XML, "<urlset>", "<url/>".repeat(999)))
                .fails(LARGER);
        page("endless", Answer.endless(Texts.HTML, "<p>", letters(9_999))).fails(LARGER);
        page("endless tags", Answer.endless(Texts.HTML, "<p>", "<b>".repeat(999)))
                .fails(LARGER);
    }

    private void fiftyMegabytes() {
        rss("a title of 50 MB", () -> "<rss><channel><item><title>" + letters(50 * MEGABYTE))
                .fails(LARGER);
        sitemap("an address of 50 MB", () -> "<urlset><url><loc>" + letters(50 * MEGABYTE))
                .fails(LARGER);
        page("a title of 50 MB", () -> "<title>" + letters(50 * MEGABYTE)).fails(LARGER);
    }

    private void bombs() {
        Answer zeros = Answer.packed("gzip", () -> Answer.gzip(new byte[3 * MEGABYTE / 2]));
        Answer bomb = Answer.packed("gzip", () -> Answer.gzip(new byte[50 * MEGABYTE]));
        Answer twice = Answer.packed("gzip", () -> Answer.gzip(Answer.gzip(new byte[50 * MEGABYTE])));
        Answer file = (out, base) ->
                Answer.bytes(Texts.XML, Answer.gzip(new byte[50 * MEGABYTE])).write(out, base);
        feed("zeros", zeros).fails(RATIO);
        sitemap("zeros", zeros).fails(RATIO);
        page("zeros", zeros).fails(RATIO);
        feed("a bomb", bomb).fails(LARGER);
        sitemap("a bomb", bomb).fails(LARGER);
        page("a bomb", bomb).fails(LARGER);
        feed("a bomb in a bomb", twice).fails(NO_FEED);
        sitemap("a bomb in a bomb", twice).fails(LARGER);
        sitemap("a bomb in a file", file).fails(LARGER);
        feed("a bomb in a file", file).fails(NO_FEED);
    }

    /** What is not packed as it says. */
    private void damaged() {
        byte[] rss = Texts.rss("News", "Told.").getBytes(StandardCharsets.UTF_8);
        byte[] whole = Answer.gzip(rss);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        byte[] flipped = whole.clone();
        flipped[flipped.length - 5] ^= 1;
        feed("gzip cut off", Answer.packed("gzip", () -> half)).fails(BROKEN);
        feed("gzip with a wrong sum", Answer.packed("gzip", () -> flipped)).fails(BROKEN);
        feed("gzip that is none", Answer.packed("gzip", () -> rss)).fails(BROKEN);
        feed("a coding nobody knows", Answer.packed("x-nonsense", () -> whole)).fails(NO_FEED);
        feed("brotli that nobody asked for", Answer.packed("br", () -> whole)).fails("packed as nobody asked for: br");
        feed("two codings", Answer.packed("gzip, gzip", () -> whole)).fails("packed as nobody asked for: gzip, gzip");
        sitemap("a packed file cut off", Answer.bytes("application/gzip", half))
                .fails("is no readable sitemap: it is not packed");
        sitemap("two bytes of gzip", Answer.bytes(Texts.XML, new byte[] {0x1f, (byte) 0x8b}))
                .fails("is no readable sitemap: it is not packed");
    }

    private void longWords() {
        rss("a long title", () -> Texts.rss(words(), "Told."))
                .tells(news -> assertThat(news.title()).endsWith("word…").hasSizeBetween(990, 1_001));
        rss("a long word", () -> Texts.rss(letters(MEGABYTE), letters(MEGABYTE / 2)))
                .tells(1);
        rss("a long text", () -> Texts.rss("News", words()))
                .tells(news -> assertThat(news.text()).startsWith(words().strip()));
        json("a long title", () -> Texts.json(Texts.quoted(words()), "\"x\"", "null"))
                .tells(1);
        json("a long text", () -> Texts.json("\"x\"", Texts.quoted(words()), "null"))
                .tells(1);
    }

    private void longFields() {
        rss("a long link", () -> Texts.rss("News", "Told.", "https://e.example/" + letters(MEGABYTE), ""))
                .tells(news -> assertThat(news.url()).isEmpty());
        rss("a long date", () -> Texts.rss("News", "Told.", "", "1".repeat(MEGABYTE)))
                .tells(news -> assertThat(news.published()).isEqualTo(HostileSourcesTest.CLOCK.instant()));
        rss(
                        "a long id",
                        () -> Texts.channel(
                                "<item><guid>" + words() + "</guid><description>Told.</description></item>"))
                .tells(1);
        rss(
                        "a long language",
                        () -> Texts.channel("<language>" + words() + "</language>" + Texts.item("News", "", "", "")))
                .tells(news -> assertThat(news.language()).isEmpty());
        rss("a long publisher", () -> Texts.of(words(), Texts.item("News", "", "", "")))
                .tells(news -> assertThat(news.publisher()).hasSizeBetween(190, 201));
        rss("a name of markup for each item", () -> Texts.of("<![CDATA[<b>x</b> ]]>".repeat(MANY), texts(MANY)))
                .tells(1_000);
    }

    private void longInPages() {
        page("a long title", () -> Texts.page("<meta property='og:title' content='" + words() + "'>", ""))
                .tells(news -> assertThat(news.title()).doesNotContain("word"));
        page("a long site name", () -> Texts.page("<meta property='og:site_name' content='" + words() + "'>", ""))
                .tells(news -> assertThat(news.publisher()).hasSizeBetween(190, 201));
        page("a long text", () -> Texts.page("", "<p>" + words() + "</p>"))
                .tells(news -> assertThat(news.text()).hasSizeBetween(999_990, 1_001_000));
    }

    private void longTags() {
        page("a name of a tag", () -> Texts.page("", "<" + letters(MEGABYTE) + ">"))
                .fails("it has a tag whose name does not end");
        page("a name of what ends", () -> Texts.page("", "</" + letters(MEGABYTE) + ">"))
                .fails("it has a tag whose name does not end");
        rss("a name of a tag", () -> Texts.rss("News", "&lt;" + letters(MEGABYTE) + "&gt;"))
                .tells(1);
    }

    private void manyItems() {
        rss("items without anything", () -> Texts.channel("<item/>".repeat(100_000)))
                .tellsNothing();
        rss("items without a text", () -> Texts.channel(each(50_000, i -> "<item><guid>" + i + "</guid></item>")))
                .tellsNothing();
        rss("5,000 items", () -> Texts.channel(texts(MANY))).tells(1_000);
        rss("one item 800 times", () -> Texts.channel(same().repeat(800))).tells(1);
        atom("5,000 contents", () -> Texts.atom("News", "<content>x</content>".repeat(MANY), Texts.TIME))
                .tells(1);
    }

    private void manyParts() {
        rss("50,000 attributes", () -> "<rss version='2.0' " + each(50_000, i -> "a" + i + "='1' ") + "/>")
                .fails(NO_FEED);
        rss("a waiting time of ages", () -> Texts.channel("<ttl>2147483647</ttl>" + same()))
                .tells(1);
        rss("a waiting time below nothing", () -> Texts.channel("<ttl>-5</ttl>" + same()))
                .tells(1);
    }

    private static String texts(int count) {
        return each(count, i -> "<item><guid>" + i + "</guid><description>Told " + i + "</description></item>");
    }

    private static String same() {
        return Texts.item("News", "", "https://paper.example/{host}/a-1", "");
    }

    private static String each(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }

    private static String words() {
        return "word ".repeat(MEGABYTE / 5);
    }

    private static String letters(int count) {
        return "x".repeat(count);
    }
}
