package org.stancewatch.ingest.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.ingest.article.LanguageCode;

/** The language of a page: what it states, unless its text plainly is in the other of the two that are read. */
final class PageLanguage {

    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "that", "was", "with", "for", "had", "its", "it", "by", "is", "were", "from", "which");
    private static final Set<String> FRENCH = Set.of(
            "les", "des", "une", "dans", "pour", "est", "avec", "qui", "du", "et", "au", "aux", "sur", "cette", "pas",
            "le", "ses", "ont", "par", "qu", "leur");

    /** Of the words of a text; another language than the two has fewer of these. */
    private static final double PLAIN = 0.08;

    /** Letters of the longest of them. */
    private static final int LONGEST = 5;

    private int words;
    private int english;
    private int french;

    private PageLanguage() {}

    /** As the page states it. */
    static Optional<String> told(PageParts page, LinkedData linked, MetaElements metas) {
        return Stream.of(
                        linked.field("inLanguage"),
                        Optional.of(page.page().children().attr("lang")),
                        Optional.of(page.page().children().attr("xml:lang")),
                        metas.first("og:locale"),
                        metas.first("content-language", "dc.language", "language"))
                .flatMap(Optional::stream)
                .filter(tag -> !tag.isBlank())
                .flatMap(tag -> LanguageCode.of(tag).stream())
                .findFirst();
    }

    /** Many sites leave the language of their software's maker in place, so the text may overrule what is told. */
    static Optional<String> of(Optional<String> told, String text) {
        if (told.filter(code -> !code.equals("en") && !code.equals("fr")).isPresent()) {
            return told;
        }
        PageLanguage counted = new PageLanguage();
        counted.count(text.toLowerCase(Locale.ROOT));
        return counted.plain().or(() -> told);
    }

    private Optional<String> plain() {
        if (Math.max(english, french) < PLAIN * words) {
            return Optional.empty();
        }
        return english > 4 * french ? Optional.of("en") : french > 4 * english ? Optional.of("fr") : Optional.empty();
    }

    /** By hand: a pattern takes longer over a text than all its meta elements do. */
    private void count(String lower) {
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !isOfWord(lower.charAt(i))) {
                if (i > start) {
                    count(lower, start, i);
                }
                start = i + 1;
            }
        }
    }

    private void count(String lower, int start, int end) {
        words++;
        if (end - start <= LONGEST) {
            String word = lower.substring(start, end);
            english += ENGLISH.contains(word) ? 1 : 0;
            french += FRENCH.contains(word) ? 1 : 0;
        }
    }

    /** Halves of rare letters count as letters: no word that is looked for has any. */
    private static boolean isOfWord(char value) {
        return Character.isLetter(value) || Character.isSurrogate(value);
    }
}
