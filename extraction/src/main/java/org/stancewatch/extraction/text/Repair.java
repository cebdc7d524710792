package org.stancewatch.extraction.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends what extraction from PDF and bad encodings break: letters are composed (NFC), and a U+FFFD in a word is replaced by
 * the ligature that was lost there, chosen so that a known word comes out.
 */
public final class Repair {

    private static final char LOST = '\uFFFD';
    private static final List<String> LIGATURES = List.of("fi", "ff", "ffi", "fl", "ft", "ffl", "ti", "tt");

    private final Set<String> vocabulary;

    /** @param vocabulary lower-case words, among them every word of the lexicons */
    public Repair(Set<String> vocabulary) {
        this.vocabulary = Set.copyOf(vocabulary);
    }

    public CleanText apply(String original) {
        Builder out = new Builder(original);
        for (int at = 0; at < original.length(); ) {
            int next = clusterEnd(original, at);
            out.append(mend(original, at, next), at);
            at = next;
        }
        return out.build();
    }

    private String mend(String text, int from, int to) {
        if (to == from + 1 && text.charAt(from) == LOST) {
            return lost(text, from);
        }
        String cluster = text.substring(from, to);
        return to == from + 1 ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC);
    }

    private String lost(String text, int at) {
        String before = text.substring(wordStart(text, at), at).toLowerCase(Locale.ROOT);
        String after = text.substring(at + 1, wordEnd(text, at + 1)).toLowerCase(Locale.ROOT);
        if (before.isEmpty() && after.isEmpty()) {
            return " ";
        }
        return LIGATURES.stream()
                .filter(letters -> vocabulary.contains(before + letters + after))
                .findFirst()
                .orElse(LIGATURES.get(0));
    }

    private static int clusterEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    // Bounded, so that a page of letters without a blank costs no more than its length.
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

    private static final int LONGEST_WORD = 40;

    private static final class Builder {
        private final String original;
        private final StringBuilder text;
        private int[] offsets;

        Builder(String original) {
            this.original = original;
            this.text = new StringBuilder(original.length());
            this.offsets = new int[original.length() * 2 + 1];
        }

        void append(String letters, int origin) {
            for (int i = 0; i < letters.length(); i++) {
                grow();
                offsets[text.length()] = origin;
                text.append(letters.charAt(i));
            }
        }

        private void grow() {
            if (text.length() + 1 >= offsets.length) {
                offsets = java.util.Arrays.copyOf(offsets, offsets.length * 2 + 1);
            }
        }

        CleanText build() {
            offsets[text.length()] = original.length();
            return new CleanText(text.toString(), java.util.Arrays.copyOf(offsets, text.length() + 1), original);
        }
    }
}
