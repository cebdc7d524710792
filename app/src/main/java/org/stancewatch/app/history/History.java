package org.stancewatch.app.history;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.stancewatch.app.corpus.Corpus;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.ingest.file.JsonLines;

/**
 * Acts that companies have done, each with its source, and articles that tell them, written for this project. An article of an
 * act is called {@code <id of the act>.<paper>}; all others are ordinary news and traps.
 *
 * @param acts by year, in each as the table has them
 * @param articles with labels, in the order they were published
 */
public record History(List<HistoricAct> acts, List<LabelledArticle> articles) {

    private static final int FIRST_YEAR = 2016;

    public History {
        acts = List.copyOf(acts);
        articles = List.copyOf(articles);
    }

    /**
     * The history that comes with the product: each year since {@value #FIRST_YEAR} up to the first that has no acts.
     *
     * @throws org.stancewatch.ingest.file.FaultyInput {@code file:line: field: reason} at the first bad row
     */
    public static History bundled() throws IOException {
        List<HistoricAct> acts = new ArrayList<>();
        List<LabelledArticle> articles = new ArrayList<>();
        for (int year : years()) {
            try (InputStream table = open(acts(year))) {
                acts.addAll(ActRows.read(acts(year), table));
            }
        }
        for (JsonLines year : articleLines()) {
            articles.addAll(Corpus.articles(year));
        }
        return new History(acts, articles);
    }

    /** The lines of its articles, those of a year together, the first year first. */
    static List<JsonLines> articleLines() {
        return IntStream.of(years())
                .mapToObj(year -> "/history/articles/" + year + ".jsonl")
                .filter(History::isThere)
                .map(told -> new JsonLines(told, () -> open(told)))
                .toList();
    }

    private static int[] years() {
        return IntStream.iterate(FIRST_YEAR, year -> isThere(acts(year)), year -> year + 1)
                .toArray();
    }

    /** The articles that tell {@code act}, in the order they were published. */
    public List<LabelledArticle> articlesOf(HistoricAct act) {
        Predicate<LabelledArticle> tells = article -> article.id().startsWith(act.id() + ".");
        return articles.stream().filter(tells).toList();
    }

    private static String acts(int year) {
        return "/history/acts/" + year + ".tsv";
    }

    private static boolean isThere(String resource) {
        return History.class.getResource(resource) != null;
    }

    private static InputStream open(String resource) {
        return Optional.ofNullable(History.class.getResourceAsStream(resource)).orElseThrow();
    }
}
