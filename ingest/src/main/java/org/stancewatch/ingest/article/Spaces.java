package org.stancewatch.ingest.article;

/** Spaces as a reader sees them: by hand, for a pattern takes several times as long over every text of a page. */
final class Spaces {

    private Spaces() {}

    /** {@code text} with one space for each run of spaces, line breaks and no-break spaces. */
    static String single(String text) {
        int same = 0;
        while (same < text.length() && isSingle(text, same)) {
            same++;
        }
        return same == text.length() ? text : rest(text, same);
    }

    private static boolean isSingle(String text, int at) {
        char sign = text.charAt(at);
        return !isSpace(sign) || sign == ' ' && (at == 0 || text.charAt(at - 1) != ' ');
    }

    private static String rest(String text, int from) {
        StringBuilder single = new StringBuilder(text.length()).append(text, 0, from);
        boolean after = from > 0 && text.charAt(from - 1) == ' ';
        for (int i = from; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (!space) {
                single.append(text.charAt(i));
            } else if (!after) {
                single.append(' ');
            }
            after = space;
        }
        return single.toString();
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign >= '\t' && sign <= '\r' || sign == '\u00a0';
    }
}
