package org.stancewatch.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sitemaps and indexes of them, before pages that are good. */
final class SitemapCases extends Family {

    private static final String NONE = "is no readable sitemap";
    private static final Answer PAGE = Answer.ok(Texts.HTML, Texts.page("", ""));
    private static final String LISTED = Texts.listed("/p", Texts.TIME);

    SitemapCases() {
        super("sitemaps");
    }

    @Override
    void tell() {
        forms();
        namespaces();
        addresses();
        indexes();
        indexesOfOthers();
        many();
        news();
    }

    private void forms() {
        List.of(
                        "",
                        " ",
                        "{}",
                        "<",
                        "<urlset",
                        "\0\0\0\0",
                        "<a/>",
                        "<html><body>x</body></html>",
                        "https://paper.example/a")
                .forEach(text ->
                        sitemap("'" + text.replace("\0", "0") + "'", () -> text).fails(NONE));
        sitemap("cut off", () -> Texts.sitemap(LISTED + "<url><loc>{base}/q").replace("</urlset>", ""))
                .with("/p", PAGE)
                .tells(1);
        sitemap("rubbish behind it", () -> Texts.sitemap(LISTED) + "<<<")
                .with("/p", PAGE)
                .tells(1);
        sitemap("a feed", () -> Texts.rss("News", "Told.")).tellsNothing();
        sitemap(
                        "XInclude",
                        () -> Texts.sitemap(
                                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='http://127.9.9.9:{port}/secret'/>"))
                .tellsNothing();
        sitemap(
                        "a style sheet",
                        () -> "<?xml-stylesheet href='http://127.9.9.9:{port}/secret'?>" + Texts.sitemap(LISTED))
                .with("/p", PAGE)
                .tells(1);
    }

    private void namespaces() {
        sitemap("no namespace", () -> "<urlset>" + LISTED + "</urlset>")
                .with("/p", PAGE)
                .tells(1);
        sitemap("a namespace of others", () -> "<urlset xmlns='urn:x'>" + LISTED + "</urlset>")
                .with("/p", PAGE)
                .tells(1);
        sitemap("a namespace that is no address", () -> "<urlset xmlns='::'>" + LISTED + "</urlset>")
                .with("/p", PAGE)
                .tells(1);
        sitemap("a prefix for nothing", () -> "<a:urlset>" + LISTED + "</a:urlset>")
                .fails(NONE);
    }

    private void addresses() {
        List.of(
                        "javascript:alert(1)",
                        "file:///etc/passwd",
                        "data:text/html,x",
                        "http://",
                        "//",
                        "",
                        "http://127.9.9.9:{port}/secret",
                        "http://localhost:{port}/secret",
                        "http://[::ffff:7f09:909]:{port}/secret",
                        "http://x y/",
                        "https://paper.example/" + "x".repeat(10_000))
                .forEach(to -> sitemap(
                                "to '" + to.substring(0, Math.min(30, to.length())) + "'",
                                () -> Texts.sitemap(Texts.listed("", Texts.TIME).replace("{base}", to)))
                        .tellsNothing());
        sitemap(
                        "a good one between",
                        () -> Texts.sitemap(Texts.listed("", "x").replace("{base}", "::")
                                + LISTED
                                + Texts.listed("/\0", "x").replace("\0", "")))
                .with("/p", PAGE)
                .tells(1);
    }

    private void indexes() {
        sitemap("of itself", () -> Texts.index(of("{base}/source"))).tellsNothing();
        sitemap("of each other", () -> Texts.index(of("{base}/other")))
                .with("/other", Answer.ok(Texts.XML, Texts.index(of("{base}/source"))))
                .tellsNothing();
        sitemap("of indexes", () -> Texts.index(of("{base}/1")))
                .with("/1", Answer.ok(Texts.XML, Texts.index(of("{base}/2"))))
                .with("/2", Answer.ok(Texts.XML, Texts.sitemap(LISTED)))
                .with("/p", PAGE)
                .tellsNothing();
        sitemap("of a good one", () -> Texts.index(of("{base}/1")))
                .with("/1", Answer.ok(Texts.XML, Texts.sitemap(LISTED)))
                .with("/p", PAGE)
                .tells(1);
        sitemap("of a bomb", () -> Texts.index(of("{base}/1")))
                .with("/1", Answer.packed("gzip", () -> Answer.gzip(new byte[50 << 20])))
                .fails("is larger than");
        sitemap("of an endless one", () -> Texts.index(of("{base}/1")))
                .with("/1", Answer.endless(Texts.XML, "<urlset>", "<url/>".repeat(999)))
                .fails("is larger than");
        sitemap("of a page", () -> Texts.index(of("{base}/p"))).with("/p", PAGE).fails(NONE);
        sitemap("of nothing", () -> Texts.index("<sitemap/><sitemap><loc/></sitemap>"))
                .tellsNothing();
    }

    private void indexesOfOthers() {
        List.of("127.9.9.9", "localhost", "[::1]", "10.0.0.1", "169.254.169.254")
                .forEach(host -> sitemap("of " + host, () -> Texts.index(of("http://" + host + ":{port}/secret")))
                        .fails("is private, and refused"));
        List.of("file:///etc/passwd", "javascript:x", "ftp://127.9.9.9/", "::")
                .forEach(to -> sitemap("of " + to, () -> Texts.index(of(to))).tellsNothing());
        sitemap("of one that leads here", () -> Texts.index(of("{base}/1")))
                .with("/1", Answer.redirect("http://127.9.9.9:{port}/secret"))
                .fails("is private, and refused");
    }

    private void many() {
        sitemap(
                        "5,000 pages",
                        () -> Texts.sitemap(IntStream.range(0, 5_000)
                                .mapToObj(i -> Texts.listed("/p?" + i, Texts.TIME))
                                .collect(Collectors.joining())))
                .with("/p", PAGE)
                .tells(20);
        sitemap("20,000 sitemaps", () -> Texts.index(of("{base}/1").repeat(20_000)))
                .with("/1", Answer.ok(Texts.XML, Texts.sitemap(LISTED)))
                .with("/p", PAGE)
                .tells(1);
    }

    private void news() {
        sitemap("markup in the news", () -> Texts.sitemap(news("&lt;b&gt;Port&lt;/b&gt;", "en", Texts.TIME)))
                .with("/p", PAGE)
                .tells(1);
        sitemap("a language of nonsense", () -> Texts.sitemap(news("Port", "x".repeat(9_999), Texts.TIME)))
                .with("/p", PAGE)
                .tells(news -> assertThat(news.language()).contains("en"));
        sitemap("news of year 0", () -> Texts.sitemap(news("Port", "en", "0000-01-01")))
                .tellsNothing();
        sitemap("news of 30 February", () -> Texts.sitemap(news("Port", "en", "2024-02-30")))
                .tellsNothing();
    }

    private static String news(String title, String language, String time) {
        return "<url><loc>{base}/p</loc><news:news><news:publication><news:name>The &lt;i&gt;Paper</news:name><news:language>"
                + language + "</news:language></news:publication><news:publication_date>" + time
                + "</news:publication_date><news:title>" + title + "</news:title></news:news></url>";
    }

    private static String of(String address) {
        return "<sitemap><loc>" + address + "</loc></sitemap>";
    }
}
