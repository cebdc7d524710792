package org.stancewatch.extraction.text;

/** A repaired text that remembers where each of its characters stood. */
public final class CleanText {

    private final String text;
    private final int[] offsets;
    private final String original;

    /**
     * The text {@code text}, made from {@code original}.
     *
     * @param offsets for each character of {@code text}, and for its end, the offset in the original
     */
    public CleanText(String text, int[] offsets, String original) {
        this.text = text;
        this.offsets = offsets;
        this.original = original;
    }

    /** What is read. */
    public String text() {
        return text;
    }

    /** What was given. */
    public String original() {
        return original;
    }

    /** The offset in the original of the character at {@code at}. */
    public int origin(int at) {
        return offsets[at];
    }
}
