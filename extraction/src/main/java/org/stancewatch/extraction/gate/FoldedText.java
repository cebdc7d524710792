package org.stancewatch.extraction.gate;

import java.util.BitSet;

/** Lower-case words parted by single blanks, as patterns are; knows in which sentence each letter stands. */
final class FoldedText {

    /** A sentence has as many letters at least: what ends sooner is an abbreviation. */
    private static final int SHORTEST_SENTENCE = 20;

    private static final int LONGEST_WORD = 40;

    private final char[] letters;
    private final BitSet capitals = new BitSet();
    private final int[] ends;
    private int length;
    private int sentences;

    FoldedText(String text) {
        letters = new char[text.length()];
        ends = new int[text.length() / SHORTEST_SENTENCE + 2];
        char last = ' ';
        for (int at = 0; at < text.length(); at++) {
            char read = text.charAt(at);
            char c = fold(read);
            if (c != ' ' || last != ' ') {
                append(c, c != read && c != ' ');
            }
            last = c;
            if (isEnd(read, text, at) && length - lastEnd() >= SHORTEST_SENTENCE) {
                ends[sentences++] = length;
            }
        }
    }

    private void append(char c, boolean capital) {
        if (capital) {
            capitals.set(length);
        }
        letters[length++] = c;
    }

    private int lastEnd() {
        return sentences == 0 ? 0 : ends[sentences - 1];
    }

    private static boolean isEnd(char c, String text, int at) {
        return c == '\n'
                || (c == '.' || c == '!' || c == '?') && (at + 1 == text.length() || text.charAt(at + 1) <= ' ');
    }

    private static char fold(char c) {
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : c == '.' || c == ',' ? c : ' ';
    }

    /** The pattern {@code phrase} as it stands in a folded text. */
    static String folded(String phrase) {
        return new FoldedText(phrase).toString().strip();
    }

    boolean isCapital(int at) {
        return capitals.get(at);
    }

    boolean isBlank(int at) {
        return letters[at] == ' ';
    }

    boolean isWord(int begin, int end) {
        return (begin == 0 || !Character.isLetterOrDigit(letters[begin - 1]))
                && (end == length || !Character.isLetterOrDigit(letters[end]));
    }

    /**
     * Whether a word beside it is written small, or all are written large: between words that begin with a capital stand the
     * entries of a menu. The first sentence, a headline, counts as running text.
     */
    boolean isRunningText(int begin, int end) {
        return sentences == 0 || end <= ends[0] || isProse(wordBefore(begin), begin) || isProse(wordBehind(end), begin);
    }

    private boolean isProse(int at, int begin) {
        return at >= 0
                && at < length
                && Character.isLetter(letters[at])
                && (!isCapital(at) || isCapital(at + 1) && isCapital(begin + 1));
    }

    private int wordBefore(int begin) {
        int at = begin - 1;
        while (at >= 0 && !Character.isLetterOrDigit(letters[at])) {
            at--;
        }
        int reach = Math.max(0, at - LONGEST_WORD);
        while (at > reach && Character.isLetterOrDigit(letters[at - 1])) {
            at--;
        }
        return at;
    }

    private int wordBehind(int end) {
        int at = end;
        while (at < length && !Character.isLetterOrDigit(letters[at])) {
            at++;
        }
        return at;
    }

    /** The sentence in which {@code end} lies, looked for from sentence {@code from} on. */
    int sentence(int from, int end) {
        int sentence = from;
        while (sentence < sentences && ends[sentence] < end) {
            sentence++;
        }
        return sentence;
    }

    int length() {
        return length;
    }

    /** Where the word ends that begins at {@code begin}; what is between words is a word a letter. */
    int endOfWord(int begin) {
        int end = begin + 1;
        if (Character.isLetterOrDigit(letters[begin])) {
            while (end < length && Character.isLetterOrDigit(letters[end])) {
                end++;
            }
        }
        return end;
    }

    String part(int from, int to) {
        return new String(letters, from, to - from);
    }

    @Override
    public String toString() {
        return part(0, length);
    }
}
