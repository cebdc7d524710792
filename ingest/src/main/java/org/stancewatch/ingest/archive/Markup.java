package org.stancewatch.ingest.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be told of HTML without parsing it: where a tag ends, and what the outermost one says. */
final class Markup {

    /** What these hold is no text. */
    private static final List<byte[]> OPAQUE = List.of(ascii("script"), ascii("style"));

    private static final byte[] COMMENT = ascii("!--");
    private static final byte[] COMMENT_END = ascii("-->");
    private static final byte[] TAG_END = ascii(">");

    private static final int HEAD = 16 << 10;
    private static final Pattern ROOT = Pattern.compile("<html\\b([^>]{0,4000})>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:^|\\s)(?:xml:)?lang\\s*=\\s*[\"']?([A-Za-z_-]{2,35})", Pattern.CASE_INSENSITIVE);

    private Markup() {}

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
    static boolean isTag(byte[] html, int at) {
        return at < html.length
                && (html[at] == '/' || html[at] == '!' || html[at] == '?' || Character.isLetter(html[at]));
    }

    /** Where what begins with the {@code <} before {@code start} ends; of an element that holds no text, its end. */
    static int end(byte[] html, int start) {
        if (startsWith(html, start, COMMENT)) {
            return after(html, start + COMMENT.length, COMMENT_END);
        }
        for (byte[] name : OPAQUE) {
            if (startsWith(html, start, name) && endsName(html, start + name.length)) {
                return after(html, endTag(html, start, name), TAG_END);
            }
        }
        return after(html, start, TAG_END);
    }

    private static int endTag(byte[] html, int start, byte[] name) {
        for (int at = start; at < html.length; at++) {
            if (html[at] == '<' && at + 1 < html.length && html[at + 1] == '/' && startsWith(html, at + 2, name)) {
                return at;
            }
        }
        return html.length;
    }

    private static int after(byte[] html, int start, byte[] sign) {
        for (int at = start; at < html.length; at++) {
            if (html[at] == sign[0] && startsWith(html, at, sign)) {
                return at + sign.length;
            }
        }
        return html.length;
    }

    /** Whatever the case of the letters of {@code html}. */
    private static boolean startsWith(byte[] html, int start, byte[] lower) {
        if (start + lower.length > html.length) {
            return false;
        }
        for (int i = 0; i < lower.length; i++) {
            byte value = html[start + i];
            if (value != lower[i] && (value | 0x20) != lower[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsName(byte[] html, int at) {
        return at >= html.length || html[at] == '>' || html[at] == '/' || Character.isWhitespace(html[at]);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
