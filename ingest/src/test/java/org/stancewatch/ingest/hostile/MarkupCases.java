package org.stancewatch.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

/** Markup, in every place that a reader may see, raw and escaped: none of it reaches a record. */
final class MarkupCases extends Family {

    MarkupCases() {
        super("markup");
    }

    @Override
    void tell() {
        payloads().forEach(this::inAFeed);
        payloads().forEach(this::inAPage);
        names();
        escaped();
        whatIsNone();
    }

    private static Map<String, String> payloads() {
        Map<String, String> payloads = new LinkedHashMap<>();
        payloads.put("a script", "<script>alert(1)</script>");
        payloads.put("a script of another case", "<ScRiPt/x>alert(1)</sCrIpT >");
        payloads.put("a script in a script", "<scr<script>ipt>alert(1)</scr</script>ipt>");
        payloads.put("a style", "<style>p{color:red}</style>");
        payloads.put("a picture that fails", "<img src=x onerror=alert(1)>");
        payloads.put("a picture without spaces", "<img/src=x/onerror=alert(1)>");
        payloads.put("a link of script", "<a href='javascript:alert(1)'>press</a>");
        payloads.put("a frame", "<iframe srcdoc='&lt;script&gt;alert(1)&lt;/script&gt;'></iframe>");
        payloads.put("a drawing", "<svg/onload=alert(1)><script>alert(1)</script></svg>");
        payloads.put("a formula", "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>");
        payloads.put("a template", "<template><img src=x onerror=alert(1)></template>");
        payloads.put("a noscript", "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>");
        payloads.put("a text area", "<textarea></textarea><img src=x onerror=alert(1)>");
        payloads.put("plain text for ever", "<plaintext>");
        payloads.put("a comment", "<!-- x --><!--> <img src=x onerror=alert(1)> -->");
        payloads.put("a condition", "<!--[if IE]><script>alert(1)</script><![endif]-->");
        payloads.put("an instruction", "<?php echo 1 ?><?xml-stylesheet href='x'?>");
        payloads.put("a section", "<![CDATA[<img src=x onerror=alert(1)>]]>");
        payloads.put("an element of their own", "<x-evil onclick=alert(1)>x</x-evil>");
        payloads.put("a form", "<form action='//evil.example'><button>press</button></form>");
        payloads.put(
                "an object", "<object data='data:text/html,x'></object><embed src='x'><base href='//evil.example'>");
        payloads.put("an attribute that goes on", "<p title=\"<script>alert(1)</script>\">x</p>");
        payloads.put("quotes that do not end", "<p title=\"x'>alert</p>");
        payloads.put("a tag that does not end", "<img src=x onerror=alert(1) ");
        payloads.put("a tag with a NUL", "<scr\\u0000ipt>alert(1)</script>");
        return payloads;
    }

    /** As HTML of an item, as plain text of a title, as the name of a feed. */
    private void inAFeed(String how, String markup) {
        String json = markup.replace("\"", "\\\"");
        json(
                        how,
                        () -> "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"The Paper " + json
                                + "\",\"items\":[{\"id\":\"1\",\"title\":\"Port " + json + "\",\"content_html\":\"<p>"
                                + Texts.WORDS
                                + "</p>" + json + "\"}]}")
                .tells(news -> {
                    assertThat(news.title()).startsWith("Port");
                    assertThat(news.text()).startsWith("The port has").doesNotContain("onerror", "srcdoc", "onclick");
                    assertThat(news.publisher()).startsWith("The Paper");
                });
    }

    private void inAPage(String how, String markup) {
        String attribute = markup.replace("&", "&amp;").replace("'", "&#39;").replace("\\u0000", "");
        String head = "<meta property=og:site_name content='The Paper " + attribute
                + "'><meta property=og:title content='Port " + attribute + "'>";
        page(how, () -> Texts.page(head, "").replace("</article>", "<p>" + markup + "</p></article>"))
                .tells(news -> {
                    assertThat(news.title()).startsWith("Port");
                    assertThat(news.text()).startsWith("The port has");
                    assertThat(news.publisher()).startsWith("The Paper");
                });
    }

    private void names() {
        rss("in the name, escaped", () -> Texts.of("The &lt;b&gt;Paper&lt;/b&gt;", Texts.item("News", "", "", "")))
                .tells(news -> assertThat(news.publisher()).isEqualTo("The Paper"));
        rss("in the name, a section", () -> Texts.of("<![CDATA[The <i>Paper</i>]]>", Texts.item("News", "", "", "")))
                .tells(news -> assertThat(news.publisher()).isEqualTo("The Paper"));
        rss("in the name, raw", () -> Texts.of("The <i>Paper</i>", Texts.item("News", "", "", "")))
                .tells(1);
        rss("a name of markup alone", () -> Texts.of("&lt;script&gt;x&lt;/script&gt;", Texts.item("News", "", "", "")))
                .tells(1);
    }

    private void escaped() {
        rss("escaped once", () -> Texts.rss(Texts.escaped("<b>News</b>"), "")).tells(title("News"));
        rss("escaped twice", () -> Texts.rss(twice("<b>News</b>"), "")).tells(title("News"));
        rss("escaped three times", () -> Texts.rss(Texts.escaped(twice("<b>News</b>")), ""))
                .tells(1);
        rss("a section in a section", () -> Texts.rss("<![CDATA[<![CDATA[News]]]]><![CDATA[>]]>", ""))
                .tells(1);
        rss("a section twice escaped", () -> Texts.rss("<![CDATA[&lt;b&gt;News&lt;/b&gt;]]>", ""))
                .tells(title("News"));
        rss("by numbers", () -> Texts.rss("&#38;#60;b&#38;#62;News", "")).tells(title("News"));
        atom(
                        "HTML in a title",
                        () -> Texts.atom("x", "<content>Told.</content>", Texts.TIME)
                                .replace("<title>x", "<title type='html'>&lt;img src=x onerror=alert(1)&gt;News"))
                .tells(title("News"));
        atom(
                        "XHTML in a title",
                        () -> Texts.atom("x", "<content>Told.</content>", Texts.TIME)
                                .replace(
                                        "<title>x",
                                        "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>News<br/>"
                                                + "<script>alert(1)</script></div>"))
                .tells(1);
        atom("a type of nonsense", () -> Texts.atom("News", "<content type='x/y'>&lt;b&gt;Told.</content>", Texts.TIME))
                .tells(1);
        atom(
                        "content elsewhere",
                        () -> Texts.atom(
                                "News",
                                "<content src='http://127.9.9.9:{port}/secret'/>" + "<summary>Told.</summary>",
                                Texts.TIME))
                .tells(1);
    }

    /** Words stay that only look like markup. */
    private void whatIsNone() {
        json("a sum", () -> Texts.json("\"a < b and c > d\"", "\"x\"", "null")).tells(title("a < b and c > d"));
        json("an arrow", () -> Texts.json("\"A -> B <- C\"", "\"x\"", "null")).tells(title("A -> B <- C"));
        json("a heart", () -> Texts.json("\"I <3 it\"", "\"x\"", "null")).tells(title("I <3 it"));
    }

    private static String twice(String markup) {
        return Texts.escaped(Texts.escaped(markup));
    }
}
