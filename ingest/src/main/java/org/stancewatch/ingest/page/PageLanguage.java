package org.stancewatch.ingest.page;

import java.util.ArrayList;
import java.util.List;
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

    /** Letters of the longest word of the two lists; of longer ones only the number counts. */
    private static final int LONGEST = 5;

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
        List<String> words = words(text);
        double english = share(words, ENGLISH);
        double french = share(words, FRENCH);
        if (Math.max(english, french) < PLAIN) {
            return told;
        }
        return english > 4 * french ? Optional.of("en") : french > 4 * english ? Optional.of("fr") : told;
    }

    private static double share(List<String> words, Set<String> wanted) {
        return (double) words.stream().filter(wanted::contains).count() / Math.max(1, words.size());
    }

    /** By hand: a pattern takes longer over a text than all its meta elements do. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !isOfWord(lower.charAt(i))) {
                if (i > start) {
                    words.add(i - start > LONGEST ? "" : lower.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Halves of rare letters count as letters: no word that is looked for has any. */
    private static boolean isOfWord(char value) {
        return Character.isLetter(value) || Character.isSurrogate(value);
    }
}
