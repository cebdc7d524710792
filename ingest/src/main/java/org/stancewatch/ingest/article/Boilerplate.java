package org.stancewatch.ingest.article;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Paragraphs among those of an article that are not of it: counters, calls to share or subscribe, pointers elsewhere. */
public final class Boilerplate {

    private static final PatternFile PATTERNS = PatternFile.beside(Boilerplate.class, "boilerplate.txt");
    private static final Pattern WHOLE = PATTERNS.any("whole");
    private static final Pattern RELATED = PATTERNS.any("related");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;…][\"')\\]\\s]*$");
    private static final int LONGEST = 300;

    private Boilerplate() {}

    /** The paragraphs of {@code text}, parted by blank lines, that belong to the article, as they are. */
    public static List<String> without(String text) {
        boolean[] afterPointer = new boolean[1];
        return Arrays.stream(text.split("\\n\\s*\\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .flatMap(paragraph -> kept(paragraph, afterPointer))
                .toList();
    }

    /** A pointer that stands alone takes the headlines after it along, up to the next sentence. */
    private static Stream<String> kept(String paragraph, boolean[] afterPointer) {
        if (paragraph.length() > LONGEST) {
            afterPointer[0] = false;
            return Stream.of(paragraph);
        }
        String plain = Typography.plain(paragraph);
        boolean pointer = isPointer(plain);
        boolean headline = afterPointer[0] && !SENTENCE_END.matcher(plain).find();
        afterPointer[0] = headline || pointer && standsAlone(plain);
        return pointer || headline || isWhole(plain) ? Stream.empty() : Stream.of(paragraph);
    }

    private static boolean isPointer(String plain) {
        return RELATED.matcher(plain).lookingAt();
    }

    private static boolean standsAlone(String plain) {
        Matcher pointer = RELATED.matcher(plain);
        return pointer.lookingAt() && pointer.end() == plain.length();
    }

    private static boolean isWhole(String plain) {
        return WHOLE.matcher(plain).matches();
    }
}
