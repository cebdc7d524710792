package org.stancewatch.ingest.article;

import java.util.function.IntUnaryOperator;

/** How long the names of tags are in a piece of markup: jsoup takes time by the square of it, a minute for two megabytes. */
public final class TagNames {

    /** Letters; in scripts, where what looks like a tag is none, much may follow that no space ends. */
    private static final int LONGEST = 10_000;

    private static final int NONE = -1;

    private TagNames() {}

    /** Whether none in {@code html}, of whatever charset, is longer than any parser should have to read. */
    public static boolean areBearable(byte[] html) {
        return areBearable(i -> html[i], html.length);
    }

    /** The same of text. */
    static boolean areBearable(String markup) {
        return areBearable(markup::charAt, markup.length());
    }

    private static boolean areBearable(IntUnaryOperator letters, int length) {
        int begin = NONE;
        for (int i = 0; i < length; i++) {
            int letter = letters.applyAsInt(i);
            if (letter == '<') {
                begin = i;
            } else if (begin != NONE && ends(letter, i - begin)) {
                begin = NONE;
            } else if (begin != NONE && i - begin > LONGEST) {
                return false;
            }
        }
        return true;
    }

    private static boolean ends(int letter, int at) {
        return letter == '>'
                || letter == ' '
                || letter >= '\t' && letter <= '\r'
                || letter == '/' && at > 2
                || at == 1 && !begins(letter);
    }

    /** A slash, where an element ends; a zero, the other half of a letter of two bytes. */
    private static boolean begins(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter == '/' || letter == 0;
    }
}
