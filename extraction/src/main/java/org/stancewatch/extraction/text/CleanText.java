package org.stancewatch.extraction.text;

/**
 * A repaired text that remembers where each of its characters stood.
 *
 * @param text what is read
 * @param offsets for each character of {@code text}, and for its end, the offset in the original
 * @param original what was given
 */
public record CleanText(String text, int[] offsets, String original) {

    /** The offset in the original of the character at {@code at}. */
    public int origin(int at) {
        return offsets[at];
    }
}
