package org.stancewatch.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

/** Times that are none, that cannot be meant, or that are to come. */
final class TimeCases extends Family {

    /** When we look: what is told no time that can be is published then. */
    private static final String NOW = "2024-03-02T09:00:00Z";

    private static final List<String> NONE = List.of(
            "0000-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "99999-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "-0001-01-01T00:00:00Z",
            "1969-12-31T23:59:59Z",
            "2023-02-30T08:00:00Z",
            "2023-02-29T08:00:00Z",
            "2024-03-02T25:61:00Z",
            "2024-13-01T00:00:00Z",
            "2024-03-02T08:00:00+99:00",
            "9999-12-31T23:59:59Z",
            "2199-01-01T00:00:00Z",
            "-62135596800",
            "1709366400000000",
            "tomorrow",
            "",
            " ",
            "0",
            "２０２４-03-02T08:00:00Z",
            "2024-03-02T08:00:00Z; drop table article");

    TimeCases() {
        super("times");
    }

    @Override
    void tell() {
        NONE.forEach(time -> json("published '" + time + "'", () -> Texts.json("\"x\"", words(), "\"" + time + "\""))
                .tells(published(NOW)));
        rss822();
        rssThatAreMeant();
        modified();
        atoms();
        pages();
        sitemaps();
    }

    /** As RSS writes them. */
    private void rss822() {
        List.of(
                        "Sat, 02 Mar 99999 08:00:00 GMT",
                        "Sat, 02 Mar 2024 08:00:00 +9999",
                        "Sat, 02 Mar 0000 08:00:00 GMT",
                        "Thu, 01 Jan 1800 00:00:00 GMT",
                        "Fri, 01 Jan 2900 00:00:00 GMT",
                        "٢ مارس ٢٠٢٤",
                        "1e308")
                .forEach(time -> rss("published '" + time + "'", () -> Texts.rss("News", "", link(), time))
                        .tells(published(NOW)));
    }

    /** What is odd and can be; ROME counts on: the day after the last of February is in March. */
    private void rssThatAreMeant() {
        rss("the first second", () -> Texts.rss("News", "", link(), "Thu, 01 Jan 1970 00:00:00 GMT"))
                .tells(published("1970-01-01T00:00:00Z"));
        rss("a wrong weekday", () -> Texts.rss("News", "", link(), "Mon, 02 Mar 2024 08:00:00 GMT"))
                .tells(1);
        rss("30 February", () -> Texts.rss("News", "", link(), "Sat, 30 Feb 2023 08:00:00 GMT"))
                .tells(published("2023-03-02T08:00:00Z"));
        rss("25:61", () -> Texts.rss("News", "", link(), "Sat, 02 Mar 2024 25:61:00 GMT"))
                .tells(published("2024-03-03T02:01:00Z"));
        rss("in an hour", () -> Texts.rss("News", "", link(), "Sat, 02 Mar 2024 10:00:00 GMT"))
                .tells(published("2024-03-02T10:00:00Z"));
        rss("in a month", () -> Texts.rss("News", "", link(), "Tue, 02 Apr 2024 08:00:00 GMT"))
                .tells(published(NOW));
    }

    /** A time of change to come would stand before every correction until then. */
    private void modified() {
        List.of("2024-03-03T09:00:00Z", "2199-12-31T00:00:00Z", "99999-01-01T00:00:00Z", "2024-02-30T00:00:00Z")
                .forEach(time -> json("modified '" + time + "'", () -> item(time))
                        .tells(news -> assertThat(news.modified()).isEmpty()));
        json("modified before it was published", () -> item("2024-03-01T08:00:00Z"))
                .tells(news -> assertThat(news.modified()).isEmpty());
        json("modified before 1970", () -> item("1960-01-01T00:00:00Z"))
                .tells(news -> assertThat(news.modified()).isEmpty());
        json("modified since", () -> item("2024-03-02T08:30:00Z"))
                .tells(news -> assertThat(news.modified()).contains(Instant.parse("2024-03-02T08:30:00Z")));
    }

    private void atoms() {
        String content = "<content>Told.</content>";
        atom("year 99999", () -> Texts.atom("News", content, "99999-01-01T00:00:00Z"))
                .tells(published(NOW));
        atom("year 0", () -> Texts.atom("News", content, "0000-01-01T00:00:00Z"))
                .tells(published(NOW));
        atom("30 February", () -> Texts.atom("News", content, "2023-02-30T00:00:00Z"))
                .tells(published("2023-03-02T00:00:00Z"));
        atom("markup in a time", () -> Texts.atom("News", content, "<b>2024-03-02T08:00:00Z</b>"))
                .tells(published(NOW));
    }

    private void pages() {
        List.of("0000-01-01", "99999-01-01", "2023-02-30", "2199-01-01", "-5", "25:61", "2024-03-02T08:00:00+99:00")
                .forEach(time -> page("published '" + time + "'", () -> Texts.page(meta("published", time), ""))
                        .tells(published(NOW)));
        page("modified to come", () -> Texts.page(meta("modified", "2024-12-31T00:00:00Z"), ""))
                .tells(news -> assertThat(news.modified()).isEmpty());
        page(
                        "a time of JSON-LD that is a list",
                        () -> Texts.page(
                                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":[{}]}</script>",
                                ""))
                .tells(published(NOW));
    }

    /** What tells no time that can be is no news. */
    private void sitemaps() {
        List.of("0000-01-01", "99999-01-01", "2023-02-30", "yesterday", "1709366400000000", "1".repeat(100_000))
                .forEach(time -> sitemap(
                                "listed '" + time.substring(0, Math.min(20, time.length())) + "'",
                                () -> Texts.sitemap(Texts.listed("/p", time)))
                        .with("/p", Answer.ok(Texts.HTML, Texts.page("", "")))
                        .tellsNothing());
        sitemap("listed in a month", () -> Texts.sitemap(Texts.listed("/p", "2024-04-02")))
                .with("/p", Answer.ok(Texts.HTML, Texts.page("", "")))
                .tells(published(NOW));
    }

    private static String item(String modified) {
        return Texts.json("\"x\"", words(), "\"" + Texts.TIME + "\",\"date_modified\":\"" + modified + "\"");
    }

    private static String meta(String name, String time) {
        return "<meta property='article:" + name + "_time' content='" + time + "'>";
    }

    private static String words() {
        return Texts.quoted(Texts.WORDS);
    }

    private static String link() {
        return "https://paper.example/{host}/a-1";
    }
}
