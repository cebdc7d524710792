package org.stancewatch.ingest.article;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an article says, apart from how it is set: equal where only spaces, typographic quotes and dashes, pointers to other
 * articles and counters differ; different where a word or figure of the headline or of a sentence does.
 */
public final class Substance {

    private Substance() {}

    /** The normal form of a headline and a text whose paragraphs are parted by blank lines; it is to be compared, not shown. */
    public static String of(String title, String text) {
        return Stream.concat(Stream.of(title), Boilerplate.without(text).stream())
                .map(Typography::plain)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
