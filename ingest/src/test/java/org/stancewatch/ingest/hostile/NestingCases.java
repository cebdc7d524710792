package org.stancewatch.ingest.hostile;

/** 100,000 levels. */
final class NestingCases extends Family {

    private static final int LEVELS = 100_000;
    private static final String DEEP = "depth of \"201\" that exceeds the limit";

    NestingCases() {
        super("nesting");
    }

    @Override
    void tell() {
        feeds();
        escapedMarkup();
        jsonFeeds();
        sitemaps();
        pages();
    }

    private void feeds() {
        rss("in an item", () -> Texts.channel("<item>" + deep("x") + "</item>")).fails(DEEP);
        rss("around the feed", () -> deep("rss")).fails(DEEP);
        rss("never closed", () -> Texts.channel("<x>".repeat(LEVELS))).fails(DEEP);
        rss("in a title", () -> Texts.rss(deep("b"), "Told.")).fails(DEEP);
        atom("in XHTML content", () -> Texts.atom("News", xhtml(LEVELS), Texts.TIME))
                .fails(DEEP);
        atom("entries in entries", () -> Texts.atom("News", deep("entry"), Texts.TIME))
                .fails(DEEP);
        atom("190 in XHTML content", () -> Texts.atom("News", xhtml(190), Texts.TIME))
                .tells(text("Told."));
    }

    private void escapedMarkup() {
        rss("escaped div", () -> Texts.rss("News", Texts.escaped("<div>".repeat(LEVELS))))
                .tells(text("The port"));
        rss("escaped b", () -> Texts.rss("News", Texts.escaped("<b>".repeat(LEVELS))))
                .tells(text("The port"));
        rss("escaped title", () -> Texts.rss(Texts.escaped("<i>".repeat(LEVELS) + "News"), "Told."))
                .tells(title("News"));
        rss("brackets", () -> Texts.rss("&lt;".repeat(LEVELS) + "News", "Told."))
                .tells(1);
    }

    private void jsonFeeds() {
        json("lists", () -> "[".repeat(LEVELS)).fails("is no readable JSON Feed.*nesting depth");
        json("objects", () -> "{\"a\":".repeat(LEVELS)).fails("is no readable JSON Feed.*nesting depth");
        json("lists in an unknown field", () -> Texts.json("\"x\"", "\"x\"", "null,\"x\":" + lists()))
                .fails("nesting depth");
        json(
                        "markup",
                        () -> Texts.json("{\"id\":\"1\",\"title\":\"News\",\"content_html\":\""
                                + "<ul><li>".repeat(LEVELS) + Texts.WORDS + "\"}"))
                .tells(text("The port"));
    }

    private void sitemaps() {
        sitemap("in a page", () -> Texts.sitemap("<url>" + deep("x") + "</url>"))
                .tellsNothing();
        sitemap("pages in pages", () -> Texts.sitemap(deep("url"))).tellsNothing();
        sitemap("sitemaps in sitemaps", () -> Texts.index(deep("sitemap"))).tellsNothing();
        sitemap("never closed", () -> Texts.sitemap("<url>".repeat(LEVELS))).tellsNothing();
    }

    private void pages() {
        page("JSON-LD", () -> Texts.page(script(lists()), "")).tells(text("The port"));
        page("boxes", () -> Texts.page("", "<div>".repeat(LEVELS))).tells(text("The port"));
        page("bold in bold", () -> Texts.page("", "<b>".repeat(LEVELS))).tells(text("The port"));
        page("tables", () -> Texts.page("", "<table>".repeat(LEVELS))).tells(text("The port"));
        page("lists", () -> Texts.page("", "<ul><li>".repeat(LEVELS / 2))).tells(text("The port"));
        page("open comments", () -> Texts.page("", "<!--".repeat(LEVELS))).tells(text("The port"));
        page("open titles", () -> "<title>".repeat(LEVELS) + Texts.page("", "")).tells(text("The port"));
        page("frames in frames", () -> Texts.page("", "<iframe>".repeat(LEVELS)))
                .tells(text("The port"));
        page("brackets", () -> Texts.page("", "<".repeat(LEVELS))).tells(text("The port"));
    }

    private static String deep(String element) {
        return ("<" + element + ">").repeat(LEVELS) + ("</" + element + ">").repeat(LEVELS);
    }

    private static String xhtml(int levels) {
        return "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">" + "<b>".repeat(levels) + "Told."
                + "</b>".repeat(levels) + "</div></content>";
    }

    private static String lists() {
        return "[".repeat(LEVELS) + "]".repeat(LEVELS);
    }

    private static String script(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }
}
