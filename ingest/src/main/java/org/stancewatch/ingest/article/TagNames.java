package org.stancewatch.ingest.article;

import java.nio.charset.StandardCharsets;

/** How long the names of tags are in a piece of markup: jsoup takes time by the square of it, a minute for two megabytes. */
public final class TagNames {

    /** Letters; in scripts, where what looks like a tag is none, much may follow that no space ends. */
    private static final int LONGEST = 10_000;

    private TagNames() {}

    /** Whether none in {@code html}, of whatever charset, is longer than any parser should have to read. */
    public static boolean areBearable(byte[] html) {
        return areBearable(new String(html, StandardCharsets.ISO_8859_1)); // a letter a byte, which is searched fastest
    }

    /** The same of text. */
    static boolean areBearable(String markup) {
        for (int tag = markup.indexOf('<'); tag >= 0; tag = markup.indexOf('<', tag + 1)) {
            if (isTooLong(markup, tag)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTooLong(String markup, int tag) {
        int end = Math.min(markup.length(), tag + 2 + LONGEST);
        int at = tag + 1;
        while (at < end && !ends(markup.charAt(at), at - tag)) {
            at++;
        }
        return at - tag > LONGEST;
    }

    private static boolean ends(char letter, int at) {
        return letter == '>'
                || letter == '<'
                || letter == ' '
                || letter >= '\t' && letter <= '\r'
                || letter == '/' && at > 2
                || at == 1 && !begins(letter);
    }

    /** A slash, where an element ends; a zero, the other half of a letter of two bytes. */
    private static boolean begins(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter == '/' || letter == 0;
    }
}
