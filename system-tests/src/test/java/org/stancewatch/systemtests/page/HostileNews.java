package org.stancewatch.systemtests.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.stancewatch.domain.article.Article;

/** The hostile strings as publishers, headlines and part of the text, each in an article that raises an alert of its own. */
final class HostileNews {

    private static final List<String> TECHNOLOGIES =
            List.of("voice cloning", "predictive policing software", "emotion recognition");
    /** No s: a name that ends in one may be a plural, and is no company then. */
    private static final String LETTERS = "abcdefghijklmnopqrtuvwxyz";

    private static final List<Article> ARTICLES = articles();

    private HostileNews() {}

    /** In the order of the strings; the same whenever they are asked for. */
    static List<Article> all() {
        return ARTICLES;
    }

    private static List<Article> articles() {
        List<String> strings = HostileStrings.all();
        return IntStream.range(0, strings.size())
                .mapToObj(index -> article(index, strings.get(index)))
                .toList();
    }

    private static Article article(int index, String hostile) {
        String technology = TECHNOLOGIES.get(index % TECHNOLOGIES.size());
        String company = "Firm" + letter(index / LETTERS.length()).toUpperCase(Locale.ROOT) + letter(index);
        String text = company + " said today that it will no longer sell " + technology + " and " + hostile
                + " to police. " + hostile;
        return News.article(company, technology, hostile, hostile, text);
    }

    private static String letter(int index) {
        return String.valueOf(LETTERS.charAt(index % LETTERS.length()));
    }
}
