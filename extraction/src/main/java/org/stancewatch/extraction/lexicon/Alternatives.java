package org.stancewatch.extraction.lexicon;

import java.util.List;
import java.util.stream.Stream;

/** Writes out a pattern with choices: {@code "(facial|face) recognition"} is two phrases; an empty choice is allowed. */
final class Alternatives {

    private Alternatives() {}

    static List<String> of(String pattern) {
        int close = pattern.indexOf(')');
        int open = close < 0 ? -1 : pattern.lastIndexOf('(', close);
        if (open < 0) {
            return List.of(pattern.strip());
        }
        String before = pattern.substring(0, open);
        String after = pattern.substring(close + 1);
        return Stream.of(pattern.substring(open + 1, close).split("\\|", -1))
                .flatMap(choice -> of(before + choice + after).stream())
                .distinct()
                .toList();
    }
}
