package org.stancewatch.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into words, numbers and marks, in one pass. A hyphen inside a word separates two words ("self-driving"), an
 * elided word stands alone ("l'", "qu'"), a possessive too ("'s"); a contracted negation stays with its verb ("won't").
 */
public final class Tokenizer {

    private static final int LONGEST_WITH_POINT = 3;
    private static final Set<String> KEEP_POINT = Set.of("u.s", "u.k", "e.u", "u.n", "a.m", "p.m");

    private final Set<String> elisions;
    private final int longestElision;

    /** @param elisions words that lose their vowel before an apostrophe, without it: "l", "qu" */
    public Tokenizer(Set<String> elisions) {
        this.elisions = Set.copyOf(elisions);
        this.longestElision = elisions.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The tokens of {@code text} between two offsets of the repaired text. */
    public List<Token> tokens(CleanText text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        for (int at = from; at < to; ) {
            char c = text.text().charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInnerHyphen(text.text(), at)) {
                at++;
            } else {
                int end = Character.isLetterOrDigit(c) ? wordEnd(text.text(), at, to) : markEnd(text.text(), at, to);
                tokens.add(token(text, at, end));
                at = end;
            }
        }
        return tokens;
    }

    private static Token token(CleanText text, int from, int to) {
        String form = text.text().substring(from, to).replace('\u2019', '\'');
        return new Token(form, form.toLowerCase(Locale.ROOT), text.origin(from), text.origin(to));
    }

    private static boolean isInnerHyphen(String text, int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '\u2010' || c == '\u2011') && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private int wordEnd(String text, int from, int to) {
        int end = from;
        while (end < to) {
            char c = text.charAt(end);
            if (Character.isLetterOrDigit(c) || isInnerPoint(text, from, end, to)) {
                end++;
            } else if (isApostrophe(c) && isElided(text, from, end)) {
                return end + 1;
            } else if (isApostrophe(c) && end + 1 < to && Character.isLetter(text.charAt(end + 1))) {
                if (isPossessive(text, end, to)) {
                    return end;
                }
                end++;
            } else {
                break;
            }
        }
        return abbreviated(text, from, end, to) ? end + 1 : end;
    }

    // Bounded, so that a word without an end costs no more than its length.
    private boolean isElided(String text, int from, int end) {
        return end - from <= longestElision
                && elisions.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isPossessive(String text, int at, int to) {
        char letter = text.charAt(at + 1);
        return (letter == 's' || letter == 'S') && (at + 2 >= to || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    // "2.1", "10,000", "Amazon.com", "U.S"
    private static boolean isInnerPoint(String text, int from, int at, int to) {
        char c = text.charAt(at);
        if ((c != '.' && c != ',' && c != ':') || at == from || at + 1 >= to) {
            return isDateHyphen(text, from, at, to);
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (Character.isDigit(before) && Character.isDigit(after)) {
            return true;
        }
        if (c == '.' && isDotted(text, at + 1, to)) {
            return true;
        }
        return c == '.'
                && Character.isLetter(before)
                && (Character.isLowerCase(after) || at - from == 1 && Character.isUpperCase(after))
                && isShort(text, at + 1, to);
    }

    // "Character.AI"
    private static boolean isDotted(String text, int from, int to) {
        boolean capitals = from + 1 < to && text.startsWith("AI", from);
        return capitals && (from + 2 >= to || !Character.isLetterOrDigit(text.charAt(from + 2)));
    }

    private static boolean isDateHyphen(String text, int from, int at, int to) {
        return text.charAt(at) == '-'
                && at > from
                && at + 1 < to
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isShort(String text, int from, int to) {
        int end = from;
        while (end < to && end - from <= 3 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - from <= 3;
    }

    private static boolean abbreviated(String text, int from, int end, int to) {
        return end < to
                && text.charAt(end) == '.'
                && end - from <= LONGEST_WITH_POINT
                && KEEP_POINT.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    private static int markEnd(String text, int at, int to) {
        char c = text.charAt(at);
        if (isApostrophe(c) && isPossessiveMark(text, at, to)) {
            return at + 2;
        }
        return at + 1;
    }

    private static boolean isPossessiveMark(String text, int at, int to) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && at + 1 < to && isPossessive(text, at, to);
    }
}
