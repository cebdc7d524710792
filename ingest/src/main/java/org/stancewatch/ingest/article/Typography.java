package org.stancewatch.ingest.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One way to write what typesetters write in several. */
final class Typography {

    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern SINGLE = Pattern.compile("[\\u2018\\u2019\\u201a\\u201b\\u2032\\u00b4`]");

    /** A run of spaces is tried from its beginning only: tried from each of its spaces, a long one takes hours. */
    private static final Pattern DOUBLE =
            Pattern.compile("(?<![\\s\\u00a0\\u202f])[\\s\\u00a0\\u202f]+\\u00bb|\\u00bb|\\u00ab[\\s\\u00a0\\u202f]*"
                    + "|[\\u201c\\u201d\\u201e\\u201f\\u2033]");

    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]|--+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BEFORE_MARK = Pattern.compile(" (?=[:;?!%])");

    private static final String NOT_AFTER_SPACE = " :;?!%";

    private Typography() {}

    /** {@code text} with plain quotes, dashes and single spaces, none before a mark as French sets it; letters stay. */
    static String plain(String text) {
        String quoted = text.replace('\u2019', '\'');
        return isPlain(quoted) ? quoted : made(quoted);
    }

    /** Most texts are so already, and a dozen patterns are dear. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!isPlain(sign) || before == ' ' && NOT_AFTER_SPACE.indexOf(sign) >= 0 || before == '-' && sign == '-') {
                return false;
            }
            before = sign;
        }
        return before != ' ' || text.isEmpty();
    }

    /** Of one letter each, whatever follows: those of the West, whose accents are part of them. */
    private static boolean isPlain(char sign) {
        return sign >= ' ' && sign <= '~' && sign != '`' || sign >= '\u00c0' && sign <= '\u024f';
    }

    private static String made(String text) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        String quoted = DOUBLE.matcher(SINGLE.matcher(seen).replaceAll("'")).replaceAll("\"");
        String dashed = DASH.matcher(quoted.replace("…", "...")).replaceAll("-");
        return BEFORE_MARK
                .matcher(SPACES.matcher(dashed).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
