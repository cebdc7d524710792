package org.stancewatch.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

/** Characters that nobody sees, that turn what follows, or that are none. */
final class CharacterCases extends Family {

    private static final String NO_FEED = "is no readable RSS or Atom";

    CharacterCases() {
        super("characters");
    }

    @Override
    void tell() {
        unseen().forEach(this::everywhere);
        kept();
        notInXml();
        causes();
        addresses();
        languages();
    }

    /** What no record holds; as JSON writes it. */
    private static Map<String, String> unseen() {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("NUL", "\\u0000");
        signs.put("a bell", "\\u0007");
        signs.put("an escape", "\\u001b");
        signs.put("DEL", "\\u007f");
        signs.put("C1", "\\u009b");
        signs.put("an override to the left", "\\u202e");
        signs.put("an embedding", "\\u202b");
        signs.put("an isolate", "\\u2067");
        signs.put("a mark of direction", "\\u200f");
        signs.put("an Arabic mark", "\\u061c");
        signs.put("a high surrogate", "\\ud800");
        signs.put("a low surrogate", "\\udc00");
        signs.put("a noncharacter", "\\ufdd0");
        signs.put("the last of all", "\\uffff");
        return signs;
    }

    /** In title, text, name of the feed and author at once. */
    private void everywhere(String how, String sign) {
        json(how, () -> feed("Am" + sign + "azon")).tells(news -> {
            assertThat(news.title()).isEqualTo("Amazon");
            assertThat(news.text()).startsWith("Amazon halts.");
            assertThat(news.publisher()).isEqualTo("Amazon");
        });
        page(how, () -> Texts.page(script("Am" + sign + "azon"), "<p>Quay.</p>"))
                .tells(news -> {
                    assertThat(news.title()).isEqualTo("Amazon");
                    assertThat(news.publisher()).isEqualTo("Amazon");
                });
    }

    /** What is seen, or a part of words; of all spaces in a headline one remains. */
    private void kept() {
        json("line breaks of Unicode", () -> feed("Am\\u2028az\\u2029on")).tells(title("Am az on"));
        json("line breaks", () -> feed("Am\\r\\naz\\u0085on")).tells(title("Am azon"));
        json("spaces of all sorts", () -> feed("Am\\u00a0\\u2003\\t\\u3000azon"))
                .tells(title("Am azon"));
        json("letters beyond the first plane", () -> feed("\\ud83d\\ude00")).tells(title("😀"));
        json("a joiner", () -> feed("क\\u094d\\u200dष")).tells(title("क्‍ष"));
        json("a thousand accents", () -> feed("a" + "\\u0301".repeat(900))).tells(1);
    }

    /** Such a document is no XML, wherever it stands. */
    private void notInXml() {
        rss("a raw NUL", () -> Texts.rss("Am\0azon", "Told.")).fails(NO_FEED);
        rss("a NUL by number", () -> Texts.rss("Am&#0;azon", "Told.")).fails(NO_FEED);
        rss("an escape by number", () -> Texts.rss("Am&#x1b;azon", "Told.")).fails(NO_FEED);
        rss("a surrogate by number", () -> Texts.rss("Am&#xd800;azon", "Told.")).fails(NO_FEED);
        rss("a noncharacter by number", () -> Texts.rss("Am&#xffff;azon", "Told."))
                .fails(NO_FEED);
        rss("a number beyond all", () -> Texts.rss("Am&#x110000;azon", "Told.")).fails(NO_FEED);
        rss("C1 by number", () -> Texts.rss("Am&#x9b;azon", "Told.")).tells(title("Amazon"));
        rss("an override by number", () -> Texts.rss("Am&#x202e;azon", "Told.")).tells(title("Amazon"));
        rss("a NUL escaped twice", () -> Texts.rss("Am&amp;#0;azon", "Told.")).tells(1);
        sitemap("a NUL by number", () -> Texts.sitemap("<url><loc>{base}/p&#0;</loc></url>"))
                .tellsNothing();
        page("a raw NUL", () -> Texts.page("", "").replace("Port and", "Po\0rt and"))
                .tells(1);
        page("a NUL by number", () -> Texts.page("", "").replace("Port and", "Po&#0;rt and"))
                .tells(1);
        page("a surrogate by number", () -> Texts.page("", "").replace("Port and", "Po&#xd800;rt and"))
                .tells(1);
        page("an override by name", () -> Texts.page("", "").replace("Port and", "Po&rlm;rt and"))
                .tells(title("Port and cameras at the quay"));
    }

    /** Who reads the cause reads it on a terminal. */
    private void causes() {
        json("a version that clears the screen", () -> "{\"version\":\"\\u001b[2J\\u009b2J\\u0007\"}")
                .fails("version: ' \\[2J 2J '");
        json("a version of lines", () -> "{\"version\":\"a\\r\\nb\\u2028c\\u0085d\"}")
                .fails("version: 'a$");
        json("a version from the right", () -> "{\"version\":\"\\u202egpj\\u2066.exe\\ud800\"}")
                .fails("version: ' gpj .exe '");
        rss("an element from the right", () -> "<rss><a\u202eb></rss>").fails(NO_FEED);
        atom("an entity of lines", () -> Texts.atom("&a\u0085b;", "x")).tells(1);
        feed("a status line that clears the screen", Answer.raw("HTTP/1.1 abc \u001b[2J\u009b\r\n\r\n"))
                .fails("cannot be reached");
        feed("a packing that clears the screen", Answer.packed("br \u001b[2J", () -> new byte[9]))
                .fails("cannot be reached|nobody asked for");
    }

    private void addresses() {
        for (String sign : new String[] {"\\u0000", "\\u001b", "\\u202e", "\\ud800", "\\u200b", "\\n"}) {
            json(
                            "an address with " + sign,
                            () -> Texts.json("{\"id\":\"1\",\"content_text\":\"" + Texts.WORDS
                                    + "\",\"url\":\"https://paper.example/a" + sign + "b\"}"))
                    .tells(url(""));
        }
        json(
                        "a host in other letters",
                        () -> Texts.json("{\"id\":\"1\",\"content_text\":\"" + Texts.WORDS
                                + "\",\"url\":\"https://p\\u0430per.example/a\"}"))
                .tells(url(""));
    }

    private void languages() {
        for (String code : new String[] {"e\\u0000", "\\u202een", "<b>", "en; drop", "x".repeat(1_000)}) {
            json(
                            "the language " + code.substring(0, Math.min(9, code.length())),
                            () -> Texts.json("{\"id\":\"1\",\"content_text\":\"" + Texts.WORDS + "\",\"language\":\""
                                    + code + "\"}"))
                    .tells(news -> assertThat(news.language()).isEmpty());
        }
    }

    private static String feed(String name) {
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"" + name
                + "\",\"items\":[{\"id\":\"1\",\"title\":\""
                + name
                + "\",\"content_text\":\"" + name + " halts. " + Texts.WORDS + "\",\"authors\":[{\"name\":\"" + name
                + "\"}]}]}";
    }

    private static String script(String name) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"" + name
                + "\",\"publisher\":{\"name\":\"" + name + "\"},\"author\":\"" + name + "\"}</script>";
    }
}
