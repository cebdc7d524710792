package org.stancewatch.domain.claim;

import java.util.Objects;

/**
 * The words of an article that carry a claim, exact.
 *
 * @param words as they stand in the text
 * @param start offset of the first character in the text, in UTF-16 units
 */
public record Quote(String words, int start) {

    public Quote {
        Objects.requireNonNull(words, "quote");
        if (start < 0) {
            throw new IllegalArgumentException("quote start: " + start + " is negative");
        }
    }

    /** Offset behind the last character. */
    public int end() {
        return start + words.length();
    }
}
