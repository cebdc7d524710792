package org.stancewatch.ingest.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be told of HTML without parsing it: where a tag ends, and what the outermost one says. Searched as a string of a letter a
 * byte, which is quicker than any loop over bytes.
 */
final class Markup {

    /** What these hold is no text. */
    private static final List<String> OPAQUE = List.of("script", "style");

    private static final String COMMENT = "!--";
    private static final String COMMENT_END = "-->";
    private static final String TAG_END = ">";

    private static final int HEAD = 16 << 10;
    private static final Pattern ROOT = Pattern.compile("<html\\b([^>]{0,4000})>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:^|\\s)(?:xml:)?lang\\s*=\\s*[\"']?([A-Za-z_-]{2,35})", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** {@code html} with a letter for each byte, whatever its charset. */
    static String letters(byte[] html) {
        return new String(html, StandardCharsets.ISO_8859_1);
    }

    /** Whether letters take two bytes each, as in UTF-16: nothing here reads that. */
    static boolean isWide(byte[] html) {
        return html.length > 1 && (html[0] == 0 || html[1] == 0 || (html[0] & html[1] & 0xfe) == 0xfe);
    }

    /** What the element {@code html} says of its language. */
    static Optional<String> language(byte[] html) {
        String head = new String(html, 0, Math.min(HEAD, html.length), StandardCharsets.ISO_8859_1);
        Matcher root = ROOT.matcher(head);
        return root.find()
                ? Optional.of(LANGUAGE.matcher(root.group(1)))
                        .filter(Matcher::find)
                        .map(found -> found.group(1))
                : Optional.empty();
    }

    /** Whether a {@code <} before {@code at} begins a tag; else it only means less. */
    static boolean isTag(String html, int at) {
        if (at >= html.length()) {
            return false;
        }
        char first = html.charAt(at);
        return first == '/' || first == '!' || first == '?' || first < 0x80 && Character.isLetter(first);
    }

    /** Where what begins with the {@code <} before {@code start} ends; of an element that holds no text, its end. */
    static int end(String html, int start) {
        if (html.startsWith(COMMENT, start)) {
            return after(html, start + COMMENT.length(), COMMENT_END);
        }
        for (String name : OPAQUE) {
            if (startsWith(html, start, name) && endsName(html, start + name.length())) {
                return after(html, endTag(html, start, name), TAG_END);
            }
        }
        return after(html, start, TAG_END);
    }

    private static int endTag(String html, int start, String name) {
        int end = html.indexOf("</", start);
        while (end >= 0 && !startsWith(html, end + 2, name)) {
            end = html.indexOf("</", end + 2);
        }
        return end < 0 ? html.length() : end;
    }

    private static int after(String html, int start, String sign) {
        int found = html.indexOf(sign, start);
        return found < 0 ? html.length() : found + sign.length();
    }

    /** Whatever the case of the letters of {@code html}. */
    private static boolean startsWith(String html, int start, String lower) {
        return html.regionMatches(true, start, lower, 0, lower.length());
    }

    private static boolean endsName(String html, int at) {
        return at >= html.length()
                || html.charAt(at) == '>'
                || html.charAt(at) == '/'
                || Character.isWhitespace(html.charAt(at));
    }
}
