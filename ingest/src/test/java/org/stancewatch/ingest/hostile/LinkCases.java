package org.stancewatch.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Addresses in feeds, and in pages about themselves. */
final class LinkCases extends Family {

    private static final String EVIL = "https://evil.example/2024/a-1";

    LinkCases() {
        super("links");
    }

    @Override
    void tell() {
        noAddresses();
        addresses();
        summaries();
        relative();
        canonical();
        pagesThatLeadOn();
    }

    /** The article has none then. */
    private void noAddresses() {
        List.of(
                        "javascript:alert(1)",
                        "JaVaScRiPt:alert(1)",
                        "data:text/html,x",
                        "file:///etc/passwd",
                        "urn:x",
                        "mailto:x@y.example",
                        "vbscript:x",
                        "about:blank",
                        "ftp://paper.example/a",
                        "view-source:https://paper.example/",
                        "https://",
                        "https:///a",
                        "https://[::1",
                        "https://a b/",
                        "https://paper.example/" + "x".repeat(10_000),
                        "https://paper.example/\u202efdp.exe",
                        "https://pap\u200ber.example/a",
                        "https://paper.example:99999999999/a")
                .forEach(link -> rss(
                                "to "
                                        + link.substring(0, Math.min(40, link.length()))
                                                .strip(),
                                () -> Texts.rss("News", "Told.", link, ""))
                        .tells(url("")));
    }

    private void addresses() {
        rss("a name and a password", () -> linked("https://user:secret@paper.example/{host}"))
                .tells(news -> assertThat(news.url().orElseThrow()).startsWith("https://paper.example/127-1-"));
        rss("a host before the host", () -> linked("https://paper.example@other.example/{host}"))
                .tells(news -> assertThat(news.url().orElseThrow()).startsWith("https://other.example/"));
        rss("a fragment of script", () -> linked("https://paper.example/{host}#javascript:alert(1)"))
                .tells(news -> assertThat(news.url().orElseThrow()).doesNotContain("javascript"));
        rss("spaces around", () -> linked(" \n\t https://paper.example/{host} \n"))
                .tells(news -> assertThat(news.url().orElseThrow()).startsWith("https://paper.example/127-1-"));
        rss("escaped line breaks", () -> linked("https://paper.example/{host}%0d%0aSet-Cookie:x"))
                .tells(1);
        rss("a script behind it", () -> linked("https://paper.example/{host}?x=%3Cscript%3E"))
                .tells(1);
        rss("1,000 parameters", () -> linked("https://paper.example/{host}?" + "a=1&amp;".repeat(200)))
                .tells(1);
        rss("slashes", () -> linked("https://paper.example" + "/".repeat(2_000) + "{host}"))
                .tells(1);
    }

    /** What stands behind them is not asked for: the summary is told. */
    private void summaries() {
        List.of(
                        "http://127.9.9.9:{port}/secret",
                        "http://localhost:{port}/secret",
                        "http://[::1]:{port}/secret",
                        "http://2131298569:{port}/secret",
                        "http://0.0.0.0:{port}/secret",
                        "http://169.254.169.254/latest/meta-data")
                .forEach(
                        link -> rss("a summary of " + link, () -> summary(link)).tells(text("Told.")));
        rss("a summary of itself", () -> summary("{base}/source")).tells(1);
        rss("a summary of a page that leads here", () -> summary("{base}/p"))
                .with("/p", Answer.redirect("http://127.9.9.9:{port}/secret"))
                .tells(text("Told."));
        rss("a summary of an endless page", () -> summary("{base}/p"))
                .with("/p", Answer.endless(Texts.HTML, "", "x".repeat(9_999)))
                .tells(text("Told."));
        rss("a summary of a page that is gone", () -> summary("{base}/p")).tells(text("Told."));
    }

    private void relative() {
        rss("up and up", () -> linked("../../../../{host}/a-1"))
                .tells(news -> assertThat(news.url().orElseThrow()).startsWith("https://127.1."));
        rss("to a host without a scheme", () -> linked("//paper.example/{host}"))
                .tells(news -> assertThat(news.url().orElseThrow()).startsWith("https://paper.example/"));
        rss("a query alone", () -> linked("?x={host}")).tells(1);
        rss("back slashes", () -> linked("https:\\\\paper.example\\{host}")).tells(url(""));
    }

    /** A page does not get the address of another by naming it once. */
    private void canonical() {
        page("canonical elsewhere", () -> Texts.page("<link rel=canonical href='" + EVIL + "'>", ""))
                .tells(1);
        page("og:url elsewhere", () -> Texts.page("<meta property=og:url content='" + EVIL + "'>", ""))
                .tells(1);
        page(
                        "JSON-LD elsewhere",
                        () -> Texts.page(
                                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"url\":\"" + EVIL
                                        + "\"}</script>",
                                ""))
                .tells(1);
        page(
                        "a base elsewhere",
                        () -> Texts.page(
                                "<base href='https://evil.example/'><link rel=canonical href='/2024/a-1'>", ""))
                .tells(1);
        page("a base of script", () -> Texts.page("<base href='javascript:'><link rel=canonical href='alert(1)'>", ""))
                .tells(1);
        page("canonical script", () -> Texts.page("<link rel=canonical href='javascript:alert(1)'>", ""))
                .tells(1);
        page("canonical front page", () -> Texts.page("<link rel=canonical href='{base}/'>", ""))
                .tells(news -> assertThat(news.url().orElseThrow()).contains("/source"));
        page("canonical at this machine", () -> Texts.page("<link rel=canonical href='http://localhost/a-1'>", ""))
                .tells(news -> assertThat(news.url().orElseThrow()).contains("/source"));
    }

    /** Nobody follows them. */
    private void pagesThatLeadOn() {
        page(
                        "refreshed",
                        () -> Texts.page(
                                "<meta http-equiv=refresh content='0;url=http://127.9.9.9:{port}/secret'>", ""))
                .tells(1);
        page(
                        "refreshed by a header",
                        Answer.raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
                                + "Refresh: 0;url=http://127.9.9.9:{port}/secret\r\n\r\n" + Texts.page("", "")))
                .tells(1);
        page(
                        "linked by a header",
                        Answer.raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
                                + "Link: <http://127.9.9.9:{port}/secret>; rel=preload\r\n\r\n" + Texts.page("", "")))
                .tells(1);
        page(
                        "pictures, styles, frames",
                        () -> Texts.page(
                                "<link rel=stylesheet href='http://127.9.9.9:{port}/secret'>",
                                "<img src='http://127.9.9.9:{port}/secret'><iframe src='http://127.9.9.9:{port}/secret'></iframe>"))
                .tells(1);
    }

    private static String linked(String link) {
        return Texts.rss("News", "Told.", link, "");
    }

    private static String summary(String link) {
        return Texts.channel(
                "<item><title>News</title><description>Told.</description><link>" + link + "</link></item>");
    }
}
