package org.stancewatch.extraction.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/**
 * Mends what extraction from PDF and bad encodings break. Letters are composed (NFC) and misread ones decoded; then words:
 * lost letters and ligatures are put back, joined words parted, broken ones joined, wherever a known word comes out.
 */
public final class Repair {

    private static final char LOST = WordMender.LOST;
    /** Bounded, so that a page of letters without a blank costs no more than its length. */
    private static final int LONGEST_WORD = 40;

    private final WordMender mender;

    /**
     * @param vocabulary lower-case words, among them every word of the lexicons
     * @param commonest the short ones that may be joined to any
     */
    public Repair(Set<String> vocabulary, Set<String> commonest) {
        this.mender = new WordMender(vocabulary, commonest);
    }

    /** Whether {@code text} shows damage that may hide a word. */
    public static boolean isDamaged(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == LOST || c == '\u00C3' || c >= '\u0300' && c <= '\u036F' || c == '\n' && isHyphen(text, at - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHyphen(String text, int at) {
        return at > 0 && text.charAt(at) == '-' && Character.isLetter(text.charAt(at - 1));
    }

    public CleanText apply(String original) {
        return words(letters(original));
    }

    private static CleanText letters(String original) {
        Builder out = new Builder(original);
        for (int at = 0; at < original.length(); ) {
            Mojibake.Found misread = Mojibake.at(original, at);
            int next = misread.length() > 0 ? at + misread.length() : clusterEnd(original, at);
            out.append(misread.length() > 0 ? misread.letter() : composed(original, at, next), at);
            at = next;
        }
        return out.build();
    }

    private static String composed(String text, int from, int to) {
        String cluster = text.substring(from, to);
        return to == from + 1 ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC);
    }

    private static int clusterEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private CleanText words(CleanText letters) {
        String text = letters.text();
        Builder out = new Builder(letters.original());
        for (int at = 0; at < text.length(); ) {
            int end = wordEnd(text, at);
            if (text.charAt(at) == LOST) {
                out.append(lost(text, at), letters.origin(at));
                end = at + 1;
            } else if (end > at) {
                end = word(letters, at, end, out);
            } else {
                out.copy(letters, at, at + 1);
                end = at + 1;
            }
            at = end;
        }
        return out.build();
    }

    private String lost(String text, int at) {
        String before = text.substring(wordStart(text, at), at);
        String after = text.substring(at + 1, wordEnd(text, at + 1));
        return before.isEmpty() && after.isEmpty() ? " " : mender.lost(before, after);
    }

    // Where the word that was read ends: one that a line broke ends in the next line.
    private int word(CleanText letters, int from, int to, Builder out) {
        String text = letters.text();
        int rest = broken(text, to);
        int end = rest < 0 ? to : wordEnd(text, rest);
        if (rest < 0) {
            mend(letters, from, to, out);
        } else {
            out.copy(letters, from, to);
            out.append(link(text, from, to, rest, end), letters.origin(to));
            out.copy(letters, rest, end);
        }
        return end;
    }

    // Where a word goes on in the next line, small; -1 where it does not.
    private static int broken(String text, int to) {
        int at = text.startsWith("-\n", to) ? to + 2 : text.startsWith("\n", to) ? to + 1 : text.length();
        return at < text.length() && Character.isLowerCase(text.charAt(at)) ? at : -1;
    }

    private String link(String text, int from, int to, int rest, int end) {
        String before = text.substring(from, to);
        String after = text.substring(rest, end);
        boolean hyphen = text.charAt(to) == '-';
        boolean two = mender.isKnown(before) && mender.isKnown(after);
        if (hyphen) {
            return two && !mender.isKnown(before + after) ? "-" : "";
        }
        return !two && mender.isKnown(before + after) ? "" : "\n";
    }

    private void mend(CleanText letters, int from, int to, Builder out) {
        String word = letters.text().substring(from, to);
        boolean whole = mender.isKnown(word) || isLost(letters.text(), from - 1) || isLost(letters.text(), to);
        String known = whole ? word : mender.withLigature(word).orElse(word);
        int joint = known.equals(word) && !whole ? mender.joint(word) : 0;
        int at = known.equals(word) ? joint : Math.min(shared(word, known), word.length());
        out.copy(letters, from, from + at);
        out.append(
                joint > 0 ? " " : known.substring(at, at + known.length() - word.length()), letters.origin(from + at));
        out.copy(letters, from + at, to);
    }

    private static boolean isLost(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == LOST;
    }

    private static int shared(String word, String known) {
        int at = 0;
        while (at < word.length() && Character.toLowerCase(word.charAt(at)) == known.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static final class Builder {
        private final String original;
        private final StringBuilder text;
        private int[] offsets;

        Builder(String original) {
            this.original = original;
            this.text = new StringBuilder(original.length());
            this.offsets = new int[original.length() + original.length() / 8 + 16];
        }

        void append(String letters, int origin) {
            for (int i = 0; i < letters.length(); i++) {
                append(letters.charAt(i), origin);
            }
        }

        void copy(CleanText from, int start, int end) {
            for (int at = start; at < end; at++) {
                append(from.text().charAt(at), from.origin(at));
            }
        }

        private void append(char letter, int origin) {
            if (text.length() + 1 >= offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[text.length()] = origin;
            text.append(letter);
        }

        CleanText build() {
            offsets[text.length()] = original.length();
            return new CleanText(text.toString(), Arrays.copyOf(offsets, text.length() + 1), original);
        }
    }
}
