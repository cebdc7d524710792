package org.stancewatch.ingest.article;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * Words of strangers as a record may hold them: no tags, no control characters, nothing that turns the direction of what
 * stands after it, no half of a character, and not without end.
 */
public final class CleanText {

    /** Characters; a headline of a paper has a hundred, a post without one is its own. */
    private static final int LONGEST_TITLE = 1_000;

    private static final int LONGEST_NAME = 200;

    /** Characters; in whatever script, they are less than the largest record. The longest live blogs have half as many. */
    private static final int LONGEST_TEXT = 250_000;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n]]|\\p{Cs}|[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufdd0-\\ufdef\\ufffe\\uffff]");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)|<[!?][a-zA-Z\\[][^<>]*>?");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][\\w:-]*)(?=[\\s/>]|$)([^<>]*>)?");
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

    /** A body, its line breaks as they are. */
    public static String text(String text) {
        return clean(cut(text, LONGEST_TEXT)).strip();
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
        String seen = UNSEEN.matcher(text.replace('\t', ' ').replace('\r', ' ')).replaceAll("");
        if (seen.indexOf('<') < 0) {
            return seen;
        }
        String told = COMMENT.matcher(seen).replaceAll(" ");
        int lastEnd = told.lastIndexOf('>');
        return GAPS.matcher(TAG.matcher(told).replaceAll(tag -> tag.start() < lastEnd ? untagged(tag) : itself(tag)))
                .replaceAll(" ");
    }

    /** Of what is no tag, {@code a <b} in a sum, the words stay; so does what only looks like one, {@code <name@host>}. */
    private static String untagged(MatchResult tag) {
        String rest = tag.group(3);
        if (!Tag.isKnownTag(tag.group(2)) && (rest == null || rest.indexOf('=') < 0)) {
            return itself(tag);
        }
        return rest == null ? " " + Matcher.quoteReplacement(tag.group().substring(1)) : " ";
    }

    private static String itself(MatchResult tag) {
        return Matcher.quoteReplacement(tag.group());
    }
}
