package org.stancewatch.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into paragraphs and leaves out what belongs to the page, not to the article: "Read also", "Share this". */
public final class Boilerplate {

    private static final int WRAPPED_LINE = 130;
    private static final int SHORT_LINE = 45;
    private static final int QUOTE_REACH = 400;
    private static final int LONGEST_LINE = 250;

    /** A half-open range of the repaired text. */
    public record Range(int from, int to) {}

    private final List<String> openings;
    private final List<String> inserts;

    /**
     * @param openings lower-case beginnings of lines to leave out
     * @param inserts words, as written, from which on a line is left out
     */
    public Boilerplate(List<String> openings, List<String> inserts) {
        this.openings = List.copyOf(openings);
        this.inserts = List.copyOf(inserts);
    }

    public List<Range> paragraphs(String text) {
        List<Range> paragraphs = new ArrayList<>();
        int width = text.lines().mapToInt(String::length).max().orElse(0);
        boolean wrapped = width <= WRAPPED_LINE;
        int open = -1;
        int end = 0;
        for (int at = 0; at < text.length(); ) {
            int next = lineEnd(text, at);
            String line = text.substring(at, next).strip();
            boolean leftOut = isBoilerplate(line);
            if (leftOut) {
                next = quoteEnd(text, at, next);
            }
            if (open >= 0 && (leftOut || line.isEmpty())) {
                paragraphs.add(new Range(open, end));
                open = -1;
            }
            if (!leftOut && !line.isEmpty()) {
                open = open < 0 ? at : open;
                end = insertAt(text, at, next);
                if (!goesOn(text, next) && (!wrapped || isHeading(line, width))) {
                    paragraphs.add(new Range(open, end));
                    open = -1;
                }
            }
            at = next + 1;
        }
        if (open >= 0) {
            paragraphs.add(new Range(open, end));
        }
        return paragraphs;
    }

    // A line that begins small is the rest of the one before.
    private static boolean goesOn(String text, int lineEnd) {
        return lineEnd + 1 < text.length() && Character.isLowerCase(text.charAt(lineEnd + 1));
    }

    // A short line that does not end a sentence, and yet ends: a heading, or the tail of one.
    private static boolean isHeading(String line, int width) {
        return line.length() < SHORT_LINE
                && line.length() * 2 < width
                && Character.isLetterOrDigit(line.charAt(line.length() - 1));
    }

    // "… to the police. Editors' Recommendations This phone is out of control": headlines without an end.
    private int insertAt(String text, int from, int to) {
        String line = text.substring(from, to);
        int end = inserts.stream()
                .mapToInt(line::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(line.length());
        return from + end;
    }

    // A page has short lines; a long one is a paragraph, whatever it opens with.
    private boolean isBoilerplate(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return line.length() <= LONGEST_LINE && openings.stream().anyMatch(lower::startsWith);
    }

    // A teaser that opens a quotation runs on until the quotation closes, over the end of its line.
    private static int quoteEnd(String text, int from, int lineEnd) {
        String reach = text.substring(from, Math.min(text.length(), lineEnd + QUOTE_REACH));
        int open = offset(from, reach.indexOf('«'));
        int close = offset(from, reach.indexOf('»'));
        boolean runsOn = open >= 0
                && open < lineEnd
                && close > lineEnd
                && !text.substring(lineEnd, close).contains("\n\n");
        return runsOn ? lineEnd(text, close) : lineEnd;
    }

    private static int offset(int from, int found) {
        return found < 0 ? -1 : from + found;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
