package org.stancewatch.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Pages that are none, and pages whose metadata are made to be dear. */
final class PageCases extends Family {

    private static final int MEGABYTE = 1 << 20;

    PageCases() {
        super("pages");
    }

    @Override
    void tell() {
        noPages();
        otherFiles();
        swallowed();
        linkedData();
        heads();
        tags();
    }

    private void noPages() {
        List.of("", " ", "<!", "<!--", "<html>", "<head>", "<body>", "<frameset><frame src=x></frameset>")
                .forEach(text -> page("'" + text + "'", () -> text).tellsNothing());
        page("no body", () -> "<html><head><title>Port</title></head></html>").tellsNothing();
        page("script alone", () -> "<script>document.write('" + Texts.WORDS + "')</script>")
                .tellsNothing();
    }

    private void otherFiles() {
        page("noise", Answer.bytes("text/html", noise())).fails("is no page: it is no text");
        page("a PDF", Answer.bytes("application/pdf", pdf())).fails("is no page: it is called application/pdf");
        page("a PDF called HTML", Answer.bytes("text/html", pdf())).fails("is no page: it is no text");
        page("NULs", Answer.bytes("text/html", new byte[MEGABYTE])).fails("is no page: it is no text");
        page("a picture", Answer.bytes("image/png", png())).fails("is no page: it is called image/png");
        page("a picture called HTML", Answer.bytes("text/html", png())).fails("is no page: it is no text");
        page(
                        "a page called a picture",
                        Answer.bytes("image/svg", Texts.page("", "").getBytes(StandardCharsets.UTF_8)))
                .fails("is no page: it is called image/svg");
        page("no type", Answer.bytes(null, Texts.page("", "").getBytes(StandardCharsets.UTF_8)))
                .tells(1);
    }

    /** What is not closed swallows the rest, or nothing. */
    private void swallowed() {
        List.of(
                        "title",
                        "textarea",
                        "style",
                        "script",
                        "xmp",
                        "noframes",
                        "iframe",
                        "noembed",
                        "plaintext",
                        "svg",
                        "select")
                .forEach(tag -> page(
                                "an open " + tag,
                                () -> Texts.page("", "<" + tag + ">").replace("</article>", ""))
                        .tells(text("The port")));
        page("an open quote", () -> Texts.page("", "<a href=\"").replace("</article>", ""))
                .tells(text("The port"));
        page("an open comment", () -> Texts.page("", "<!--").replace("</article>", ""))
                .tells(text("The port"));
    }

    private void linkedData() {
        linked("10,000 documents", "{}</script><script type='application/ld+json'>".repeat(10_000));
        linked("50,000 authors", article("\"author\":[" + "\"A\",".repeat(50_000) + "\"B\"]"));
        linked("an author of 1 MB", article("\"author\":\"" + "x".repeat(MEGABYTE) + "\""));
        linked("itself", article("\"author\":{\"@id\":\"a\"},\"@id\":\"a\""));
        linked("each other", "[{\"@id\":\"a\",\"author\":{\"@id\":\"b\"}},{\"@id\":\"b\",\"author\":{\"@id\":\"a\"}}]");
        linked("a graph of graphs", "{\"@graph\":".repeat(900) + "{}" + "}".repeat(900));
        linked("20,000 types", "{\"@type\":[" + "\"NewsArticle\",".repeat(20_000) + "1]}");
        linked("a number of 2,000 digits", article("\"datePublished\":" + "9".repeat(2_000)));
        linked(
                "wrong types",
                article("\"headline\":{},\"author\":[[[]]],\"publisher\":5,\"url\":[],\"dateModified\":{}"));
        linked("two headlines", article("\"headline\":\"\",\"headline\":{}"));
        linked("a script in it", article("\"headline\":\"<script>\""));
    }

    private void linked(String how, String json) {
        page("JSON-LD: " + how, () -> Texts.page("<script type='application/ld+json'>" + json + "</script>", ""))
                .tells(text("The port"));
    }

    private void heads() {
        page("10,000 meta elements", () -> Texts.page("<meta name=x content=y>".repeat(10_000), ""))
                .tells(1);
        page("10,000 titles", () -> Texts.page("<meta property=og:title content='Port'>".repeat(10_000), ""))
                .tells(title("Port"));
        page("10,000 addresses", () -> Texts.page("<link rel=canonical href=/a>".repeat(10_000), ""))
                .tells(1);
        page(
                        "10,000 languages",
                        () -> Texts.page("", "").replace("lang=\"en\"", "lang=\"" + "x-".repeat(10_000) + "\""))
                .tells(news -> assertThat(news.title()).startsWith("Port"));
        page(
                        "a picture of 1 MB in a line",
                        () -> Texts.page("", "<img src='data:image/png;base64," + "A".repeat(MEGABYTE) + "'>"))
                .tells(text("The port"));
        page("10,000 attributes", () -> Texts.page("", "<p " + "a b c d e f g h ".repeat(1_250) + ">x</p>"))
                .tells(1);
    }

    private void tags() {
        page("a name of 9 KB", () -> Texts.page("", "<" + "x".repeat(9_000) + ">"))
                .tells(text("The port"));
        page("a comment of 1 MB", () -> Texts.page("", "<!--" + "-".repeat(MEGABYTE) + "-->"))
                .tells(text("The port"));
        page("names of colons", () -> Texts.page("", "<a:b:c:d xmlns:a='x'>x</a:b:c:d>"))
                .tells(text("The port"));
        page("entities", () -> Texts.page("", "&amp;".repeat(100_000) + "&".repeat(100_000)))
                .tells(text("The port"));
        page("a paragraph in each list of others", () -> Texts.page("", "</p></div></ul>".repeat(20_000)))
                .tells(text("The port"));
    }

    private static String article(String fields) {
        return "{\"@type\":\"NewsArticle\"," + fields + "}";
    }

    private static byte[] pdf() {
        return ("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj stream " + new String(noise(), StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] png() {
        byte[] bytes = noise();
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, 0, bytes, 0, 8);
        return bytes;
    }

    private static byte[] noise() {
        byte[] bytes = new byte[100_000];
        new SplittableRandom(1).nextBytes(bytes);
        return bytes;
    }
}
