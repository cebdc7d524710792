package org.stancewatch.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A feed that a paper might serve: 50 items, a new one every four hours. It is the same at the same time, whoever asks; its
 * words are made up.
 *
 * @param number of the feed, from 0; it tells how the feed behaves
 */
record ServedFeed(int number) {

    /** What the server of a feed does. */
    enum Manner {
        /** Takes the request and never answers. */
        DEAD,
        MISSING,
        BUSY,
        /** Sends all of it every time. */
        PLAIN,
        /** Likewise, with the time of day in it. */
        RESTLESS,
        /** Says so where nothing has changed. */
        CONDITIONAL
    }

    private static final int ITEMS = 50;
    private static final Duration PERIOD = Duration.ofHours(4);
    private static final DateTimeFormatter DAY = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);
    private static final String[] PARAGRAPHS = paragraphs();

    /** Two in a hundred are dead, two fail, ten are plain, five restless. */
    Manner manner() {
        int of = number % 100;
        if (of < 2) {
            return Manner.DEAD;
        }
        if (of < 4) {
            return of == 2 ? Manner.MISSING : Manner.BUSY;
        }
        return of < 14 ? Manner.PLAIN : of < 19 ? Manner.RESTLESS : Manner.CONDITIONAL;
    }

    /** One in ten tells summaries, and the rest of it on pages. */
    boolean isSummaries() {
        return number % 10 == 7;
    }

    /** How many items it has had up to {@code now}. */
    long version(Instant now) {
        return now.minusSeconds(number * 7L % PERIOD.toSeconds()).getEpochSecond() / PERIOD.toSeconds();
    }

    /** RSS of 20 to 100 KB. */
    String rss(String host, Instant now) {
        long newest = version(now);
        String built = manner() == Manner.RESTLESS ? "<lastBuildDate>" + DAY.format(now) + "</lastBuildDate>" : "";
        String items = LongStream.iterate(newest, item -> item - 1)
                .limit(ITEMS)
                .mapToObj(item -> item(host, item))
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Paper " + number
                + "</title><link>http://" + host + "/</link><description>News</description><language>en</language>"
                + built + items + "</channel></rss>";
    }

    /** The same list with an item in the end that makes it {@code bytes} long. */
    String blownUp(String rss, int bytes) {
        String paragraph = "<p>" + paragraph(0, 0) + "</p>";
        String before = "<item><title>All of it</title><guid>all</guid><content:encoded><![CDATA[";
        String after = "]]></content:encoded></item></channel></rss>";
        int room = bytes - rss.length() - before.length() - after.length();
        return rss.replace("</channel></rss>", before + paragraph.repeat(room / paragraph.length()) + after);
    }

    /** A page of some 40 KB with the story {@code item} in it. */
    String page(long item) {
        String menu = IntStream.range(0, 250)
                .mapToObj(entry -> "<li class=\"menu-entry\"><a href=\"/section/" + entry + "\">Section " + entry
                        + " of the paper</a></li>")
                .collect(Collectors.joining());
        String story = story(item, 12).map(text -> "<p>" + text + "</p>").collect(Collectors.joining("\n"));
        return "<!doctype html><html lang=\"en\"><head><title>" + title(item) + "</title><style>"
                + ".c{color:#000}".repeat(500) + "</style></head><body><nav><ul>" + menu + "</ul></nav><article><h1>"
                + title(item) + "</h1>" + story + "</article><footer><ul>" + menu + "</ul></footer></body></html>";
    }

    private String item(String host, long item) {
        String link = "http://" + host + "/story/" + item;
        String whole = story(item, 2 + number % 5)
                .map(text -> "<p>" + text + "</p>")
                .collect(Collectors.joining("", "<content:encoded><![CDATA[", "]]></content:encoded>"));
        return "<item><title>" + title(item) + "</title><link>" + link + "</link><guid>" + link + "</guid><pubDate>"
                + DAY.format(published(item)) + "</pubDate><description>" + paragraph(item, 0) + "</description>"
                + (isSummaries() ? "" : whole) + "</item>";
    }

    private Instant published(long item) {
        return Instant.ofEpochSecond(item * PERIOD.toSeconds()).plusSeconds(number * 7L % PERIOD.toSeconds());
    }

    private String title(long item) {
        return "Story " + item + " of paper " + number;
    }

    private Stream<String> story(long item, int paragraphs) {
        return IntStream.range(0, paragraphs).mapToObj(index -> paragraph(item, index));
    }

    private String paragraph(long item, int index) {
        return PARAGRAPHS[Math.floorMod(number * 31L + item * 17 + index * 7L, PARAGRAPHS.length)];
    }

    private static String[] paragraphs() {
        Random random = new Random(7);
        String text = MadeUpNews.instead("en").get(0).text();
        String[] sentences = text.split("(?<=\\.) ");
        return IntStream.range(0, 500)
                .mapToObj(any -> random.ints(5, 0, sentences.length)
                        .mapToObj(sentence -> sentences[sentence])
                        .collect(Collectors.joining(" ")))
                .toArray(String[]::new);
    }
}
