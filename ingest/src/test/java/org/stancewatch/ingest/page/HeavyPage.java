package org.stancewatch.ingest.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A page that was made to be dear to read.
 *
 * @param name what it is made of
 * @param html its markup, of about so many characters
 */
record HeavyPage(String name, IntFunction<String> html) {

    private static final String PARAGRAPH =
            "<p>The company said on Wednesday that it would halt sales of the tool for one year, and that more is to come.</p>";

    /** Below jsoup's own limit of 512. */
    private static final int DEEP = 490;

    /** Of one piece of markup again and again, side by side or in one another as a parser sees fit. */
    static Stream<HeavyPage> monotonous() {
        return Stream.of(
                        "<h1>x</h1>",
                        "<h1>",
                        "<h1><p class=lead>",
                        "<br>",
                        "x<br>",
                        "<p>",
                        "<p>x",
                        "<p class=nav>x",
                        "<span>x</span>",
                        "<a rel=author href=/x>x</a>",
                        "<li>x",
                        "<ul><li>",
                        "<dl><dd>",
                        "<tr><td>x",
                        "<table><tr><td>x",
                        "<table><a>x",
                        "<meta>",
                        "<meta name=author content=x>",
                        "<link rel=canonical href=x>",
                        "<img src=a>",
                        "<hr>",
                        "<style></style>",
                        "<script type=application/ld+json>{]</script>",
                        "<script type=application/ld+json>{\"@type\":\"Article\"}</script>",
                        "<time datetime=x>x</time>",
                        "<article>",
                        "<article><h1>x</article>",
                        "<main>",
                        "<div>",
                        "<div>x</div>",
                        "<div class=modal>x</div>",
                        "<div class=sidebar>x</div>",
                        "<div class=author>x</div>",
                        "<div class=paywall>x</div>",
                        "<div itemprop='articleBody author'>x</div>",
                        "<div style='display: none'>x</div>",
                        "<figcaption>x</figcaption>",
                        "<b>x<p>",
                        "<b><i><u><s><p>",
                        "<a><div>",
                        "<x-y>",
                        "<svg><desc>",
                        "<math><mi>",
                        "<template>",
                        "<select><option>",
                        "<noscript>",
                        "<button>",
                        "<object><p class=nav>x",
                        "</p>",
                        "</br>",
                        "<!---->",
                        "x<!---->",
                        "<",
                        "<a ",
                        "<a/",
                        "&",
                        "\0",
                        "\n",
                        " ",
                        "x",
                        "(",
                        "- ")
                .map(markup -> new HeavyPage(markup.strip(), size -> filled(markup, size)));
    }

    /** Boxes in boxes around a text. */
    static Stream<HeavyPage> deep() {
        return Stream.of(
                        "<div>",
                        "<article><h1>x</h1>",
                        "<div class=nav><h1>x</h1>",
                        "<div class=author>",
                        "<div class=paywall>",
                        "<h1>x</h1><div class=lead>",
                        "<div><a>x</a>",
                        "<object><p class=nav>",
                        "<div itemprop=articleBody>",
                        "<div class='" + "modal-".repeat(150) + "'>")
                .map(box -> new HeavyPage(box + " deep", size -> box.repeat(DEEP) + filled(PARAGRAPH, size)));
    }

    /** Around white space, which is no text but is gone over like text. */
    static Stream<HeavyPage> deepAroundSpaces() {
        return Stream.of("<div><a>x</a>", "<article><h1>x</h1>", "<div class=author>")
                .map(box -> new HeavyPage(box + " spaces", size -> box.repeat(DEEP) + filled(" ", size) + PARAGRAPH));
    }

    /** That no repetition makes. */
    static Stream<HeavyPage> made() {
        return Stream.of(
                new HeavyPage("attributes", size -> filled("<p" + numbered(512, " a%d") + ">x", size)),
                new HeavyPage("one attribute", size -> "<p" + filled(" a", size) + ">"),
                new HeavyPage(
                        "a long name",
                        size -> "<div class='" + filled("aB-", size) + "'>" + filled("<div class=wall>", 8_000)),
                new HeavyPage("long names", size -> filled("<div class='" + "ab-".repeat(330) + "'>x</div>", size)),
                new HeavyPage("other names", size -> numbered(size / 24, "<div class=c%d>x</div>")),
                new HeavyPage(
                        "formats",
                        size -> "<div>" + numbered(20, "<b id=%d>") + "</div>" + filled("<div>x</div>", size)),
                new HeavyPage("a title", size -> "<title>" + filled("ab - ", size) + "</title>" + PARAGRAPH.repeat(4)),
                new HeavyPage(
                        "a title and headings",
                        size -> "<title>" + "a".repeat(900) + "</title>"
                                + filled("<h2>" + "a".repeat(300) + "b</h2>", size)),
                new HeavyPage(
                        "an address",
                        size -> "<link rel=canonical href='https://a.example" + filled("/", size) + "x'>"),
                new HeavyPage(
                        "many authors",
                        size -> linked("\"author\":[" + numbered(size / 40, "{\"@id\":\"%d\"},") + "{}],\"@graph\":["
                                + numbered(size / 40, "{\"@id\":\"x%d\"},") + "{}]")),
                new HeavyPage("many nodes", size -> linked("\"@graph\":[" + filled("{},", size) + "{}]")),
                new HeavyPage("deep nodes", size -> linked("\"@graph\":" + filled("[", size))),
                new HeavyPage("a long headline", size -> linked("\"headline\":\"" + filled("a b | ", size) + "\"")),
                new HeavyPage("counters", size -> filled("<p>1 share" + " 1 share".repeat(34) + " x</p>", size)),
                new HeavyPage("one paragraph", size -> "<p>" + filled("word ", size)),
                new HeavyPage(
                        "a lead like the text",
                        size -> "<h1>x</h1><p class=lead>" + "a".repeat(599) + "b</p><p>" + filled("a", size)));
    }

    byte[] ofSize(int characters) {
        return html.apply(characters).getBytes(StandardCharsets.UTF_8);
    }

    private static String filled(String markup, int size) {
        return markup.repeat(size / markup.length());
    }

    private static String numbered(int count, String markup) {
        return IntStream.range(0, count)
                .mapToObj(number -> markup.replace("%d", "" + number))
                .collect(Collectors.joining());
    }

    private static String linked(String fields) {
        return "<script type=application/ld+json>{\"@type\":\"NewsArticle\"," + fields + "}</script>"
                + String.join("", List.of(PARAGRAPH, PARAGRAPH, PARAGRAPH));
    }

    @Override
    public String toString() {
        return name.length() <= 60 ? name : name.substring(0, 60);
    }
}
