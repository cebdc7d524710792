package org.stancewatch.ingest.article;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * Words of strangers as a record may hold them: no tags, no control characters, nothing that turns the direction of what
 * stands after it, no half of a character, and no headline or name without end.
 */
public final class CleanText {

    /** Characters; a headline of a paper has a hundred, a post without one is its own. */
    private static final int LONGEST_TITLE = 1_000;

    private static final int LONGEST_NAME = 200;

    /** What is taken out of a tag may leave another. */
    private static final int MOST_PASSES = 4;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n]]|\\p{Cs}|[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufdd0-\\ufdef\\ufffe\\uffff]");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)|<[!?][a-zA-Z\\[][^<>]*>?");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][^\\s/<>]*)([^<>]*>)?");
    private static final Pattern TAG_BEGINS = Pattern.compile("<[a-zA-Z/!?]");
    private static final Pattern HALF_TAG = Pattern.compile("<[^<>]*$");
    private static final Pattern GAPS = Pattern.compile(" {2,}");

    private CleanText() {}

    /** A headline, in one line. */
    public static String title(String text) {
        return line(text, LONGEST_TITLE);
    }

    /** What somebody calls himself, in one line. */
    public static String name(String text) {
        return line(text, LONGEST_NAME);
    }

    /** A body, its line breaks as they are. One that is too large for its topic is set aside there, not cut here. */
    public static String text(String text) {
        return clean(text).strip();
    }

    private static String line(String text, int longest) {
        String line = SPACES.matcher(clean(cut(text, longest))).replaceAll(" ").strip();
        return text.length() <= longest ? line : line + "…";
    }

    /** No half of a tag stays at its end. */
    private static String cut(String text, int longest) {
        return text.length() <= longest
                ? text
                : HALF_TAG.matcher(text.substring(0, longest)).replaceFirst("");
    }

    /** A space in the place of a tag: what stood around it must not become one. */
    private static String clean(String text) {
        String clean =
                UNSEEN.matcher(text.replace('\t', ' ').replace('\r', ' ')).replaceAll("");
        for (int pass = 0; pass < MOST_PASSES && TAG_BEGINS.matcher(clean).find(); pass++) {
            String before = clean;
            clean = untagged(COMMENT.matcher(before).replaceAll(" "));
            if (clean.equals(before)) {
                return clean;
            }
        }
        return TAG_BEGINS.matcher(clean).find() ? clean.replace('<', ' ') : clean;
    }

    /** What begins as a tag and does not end, as in {@code a <b}, is none, unless it looks as if it went on. */
    private static String untagged(String text) {
        int last = Math.max(text.lastIndexOf('>'), text.lastIndexOf('='));
        String bare = TAG.matcher(text)
                .replaceAll(tag -> Matcher.quoteReplacement(tag.start() < last ? words(tag) : tag.group()));
        return GAPS.matcher(bare).replaceAll(" ");
    }

    /** Of what HTML does not know, as {@code <name@host>}, the words stay. */
    private static String words(MatchResult tag) {
        String rest = Objects.requireNonNullElse(tag.group(3), "");
        boolean closed = rest.endsWith(">");
        boolean known = Tag.isKnownTag(tag.group(2).toLowerCase(Locale.ROOT)) || rest.indexOf('=') >= 0;
        return closed && (known || !tag.group(1).isEmpty())
                ? " "
                : " " + tag.group(2) + (closed ? rest.substring(0, rest.length() - 1) + " " : rest);
    }
}
