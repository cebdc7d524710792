package org.stancewatch.ingest.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stancewatch.ingest.article.LanguageCode;

/**
 * The language of a page as far as it can be known without reading it. The words themselves go before what the page
 * declares: {@code lang="en"} is what templates come with, whatever is written into them, and the reverse
 * happens too. What the page declares decides where the words do not, and where neither does nothing is known.
 */
final class PageLanguage {

    /** What a page in letters that no language of the lists is written in goes by, where it declares nothing. */
    static final String OTHER_SCRIPT = "other script";

    /** Fewer are a menu, a name, a quote. */
    private static final int FEWEST_HITS = 10;

    /** Of those, words that the rival language does not have. */
    private static final int FEWEST_OWN = 5;

    private final Set<String> read;
    private final CommonWords common;
    private final List<String> languages;
    private final boolean latin;

    PageLanguage(Set<String> read, CommonWords common) {
        this.read = Set.copyOf(read);
        this.common = common;
        this.languages = common.languages();
        this.latin = common.know(read);
    }

    /** Whether a page in {@code language} is one that is read; one of which nothing is known is. */
    boolean isRead(Optional<String> language) {
        return language.isEmpty() || read.contains(language.get());
    }

    /** Of {@code page}: an ISO 639-1 code or {@link #OTHER_SCRIPT}; empty where it is not known. */
    Optional<String> of(HttpPage page) {
        if (Markup.isWide(page.html())) {
            return Optional.empty();
        }
        Optional<String> declared = declared(page);
        WordCount words = WordCount.of(page.html(), common);
        if (words.isInOtherScript()) {
            return ofOtherScript(declared);
        }
        OptionalInt ours = words.best(place -> read.contains(languages.get(place)));
        OptionalInt other = words.best(place -> !read.contains(languages.get(place)));
        return clear(words, ours, other)
                .or(() -> clear(words, other, ours))
                .or(() -> declared.filter(code -> read.contains(code) || hits(words, ours) < FEWEST_HITS));
    }

    /** Where a language of the lists is declared, the declaration is wrong. */
    private Optional<String> ofOtherScript(Optional<String> declared) {
        Optional<String> possible = declared.filter(code -> !languages.contains(code));
        return possible.isPresent() || !latin ? possible : Optional.of(OTHER_SCRIPT);
    }

    /** The language at {@code place}, where the words leave no doubt that it is that and not the rival. */
    private Optional<String> clear(WordCount words, OptionalInt place, OptionalInt rival) {
        if (place.isEmpty() || hits(words, place) < FEWEST_HITS) {
            return Optional.empty();
        }
        int own = rival.isEmpty() ? hits(words, place) : words.hitsBeside(place.getAsInt(), rival.getAsInt());
        int against = rival.isEmpty() ? 0 : words.hitsBeside(rival.getAsInt(), place.getAsInt());
        return own >= FEWEST_OWN && own >= 2 * against
                ? Optional.of(languages.get(place.getAsInt()))
                : Optional.empty();
    }

    private static int hits(WordCount words, OptionalInt place) {
        return place.isEmpty() ? 0 : words.hits(place.getAsInt());
    }

    /** The page's own word before the server's; of several languages that which is read. */
    private Optional<String> declared(HttpPage page) {
        List<String> told = page.language().stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .flatMap(tag -> LanguageCode.of(tag).stream())
                .toList();
        return Markup.language(page.html())
                .flatMap(LanguageCode::of)
                .or(() -> told.stream().filter(read::contains).findFirst())
                .or(() -> told.stream().findFirst());
    }
}
