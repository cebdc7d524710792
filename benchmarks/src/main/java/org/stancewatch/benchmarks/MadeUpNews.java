package org.stancewatch.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;

/** Stands in for real news: the same seed gives the same texts. Its figures tell nothing of real news. */
final class MadeUpNews {

    private static final int ARTICLES = 1_000;
    private static final long SEED = 7;
    private static final Instant PUBLISHED = Instant.parse("2024-06-12T10:00:00Z");

    private static final List<List<String>> ENGLISH = List.of(
            List.of(
                    "The mayor",
                    "A spokeswoman",
                    "The striker",
                    "Her brother",
                    "The hospital",
                    "Parliament",
                    "Kestrel Bank"),
            List.of("opened", "visited", "described", "suspended", "won", "praised", "left", "announced", "closed"),
            List.of("the bridge", "a school", "its video surveillance", "the trial", "the second match", "a new album"),
            List.of(
                    "on Monday",
                    "after the storm",
                    "in the capital",
                    "for the third time",
                    "without a word",
                    "at dawn"));
    private static final List<List<String>> FRENCH = List.of(
            List.of(
                    "Le maire",
                    "Une porte-parole",
                    "L'attaquant",
                    "Son frère",
                    "L'hôpital",
                    "Le Sénat",
                    "La banque Vercel"),
            List.of("a ouvert", "visite", "a décrit", "suspend", "a gagné", "salue", "quitte", "annonce", "a fermé"),
            List.of("le pont", "une école", "sa vidéosurveillance", "le procès", "le second match", "un nouvel album"),
            List.of("lundi", "après l'orage", "dans la capitale", "pour la troisième fois", "sans un mot", "à l'aube"));

    private MadeUpNews() {}

    static List<Article> instead(String name) {
        System.err.println("NO FIREHOSE: " + name + " is made up; the figures below are not those of real news");
        boolean french = name.startsWith("fr");
        Random random = new Random(SEED);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(article(text(french ? FRENCH : ENGLISH, random), french ? "fr" : "en"));
        }
        return articles;
    }

    private static String text(List<List<String>> columns, Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < News.LENGTH) {
            columns.forEach(column ->
                    text.append(column.get(random.nextInt(column.size()))).append(' '));
            text.setCharAt(text.length() - 1, '.');
            text.append(' ');
        }
        return text.toString();
    }

    private static Article article(String text, String language) {
        return new Article(
                ArticleId.hashOf(text),
                Optional.empty(),
                "Made up",
                Optional.empty(),
                Optional.empty(),
                text.substring(0, text.indexOf('.')),
                text,
                Optional.of(language),
                PUBLISHED,
                Optional.empty(),
                PUBLISHED,
                ArticleStatus.PUBLISHED);
    }
}
