package org.stancewatch.domain.ledger.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.ArticleClaims;

/** §3.9: whose voice an article speaks with, and how many voices there are. */
final class Publishers {

    private final List<ArticleClaims> articles;

    Publishers(Collection<ArticleClaims> articles) {
        this.articles = List.copyOf(articles);
    }

    /** How many independent publishers tell this. */
    static int of(Collection<Told> told) {
        return (int) told.stream().map(Told::voice).distinct().count();
    }

    /** The agency it credits, its publisher where it credits none; of a copy, those of the first of all copies. */
    String voiceOf(ArticleClaims article) {
        ArticleClaims speaker = copiesOf(article).stream()
                .min(Comparator.comparing((ArticleClaims copy) -> copy.agency().isEmpty())
                        .thenComparing(ArticleClaims::published)
                        .thenComparing(ArticleClaims::article))
                .orElseThrow();
        return ownerOf(speaker.agency().orElse(speaker.publisher()));
    }

    /** It, what shares a passage with it, what shares one with these, and so on. */
    private List<ArticleClaims> copiesOf(ArticleClaims article) {
        List<ArticleClaims> copies = new ArrayList<>(List.of(article));
        for (int i = 0; i < copies.size(); i++) {
            ArticleClaims one = copies.get(i);
            articles.stream()
                    .filter(other -> one.sketch().isCopyOf(other.sketch()) && !copies.contains(other))
                    .forEach(copies::add);
        }
        return copies;
    }

    /** The owner that an article of this paper names, the first by name where they differ; else the paper itself. */
    private String ownerOf(String paper) {
        return articles.stream()
                .filter(article -> inOneSpelling(article.publisher()).equals(inOneSpelling(paper)))
                .flatMap(article -> article.owner().stream())
                .map(Publishers::inOneSpelling)
                .min(Comparator.naturalOrder())
                .or(() -> Stream.of(inOneSpelling(paper)).findFirst())
                .orElseThrow();
    }

    private static String inOneSpelling(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
