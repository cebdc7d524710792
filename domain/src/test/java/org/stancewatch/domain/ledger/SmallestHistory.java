package org.stancewatch.domain.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.domain.article.Revision;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;

/** What is left of a history once no article and no claim can be dropped without losing what it shows. */
public record SmallestHistory(List<ArticleClaims> articles) {

    /** The smallest part of {@code history} found that {@code shows} holds of; it must hold of the whole. */
    public static SmallestHistory of(List<ArticleClaims> history, Predicate<List<ArticleClaims>> shows) {
        List<ArticleClaims> left = history;
        Optional<List<ArticleClaims>> smaller = smaller(left, shows);
        while (smaller.isPresent()) {
            left = smaller.get();
            smaller = smaller(left, shows);
        }
        return new SmallestHistory(left);
    }

    private static Optional<List<ArticleClaims>> smaller(
            List<ArticleClaims> history, Predicate<List<ArticleClaims>> shows) {
        return IntStream.range(0, history.size())
                .boxed()
                .flatMap(number -> Stream.concat(
                        Stream.of(replaced(history, number, List.of())),
                        withoutAClaim(history.get(number)).map(less -> replaced(history, number, List.of(less)))))
                .filter(shows)
                .findFirst();
    }

    private static List<ArticleClaims> replaced(List<ArticleClaims> history, int number, List<ArticleClaims> others) {
        List<ArticleClaims> left = new ArrayList<>(history);
        left.remove(number);
        left.addAll(number, others);
        return left;
    }

    private static Stream<ArticleClaims> withoutAClaim(ArticleClaims article) {
        return article.claims().stream()
                .map(dropped -> article.claims().stream()
                        .filter(claim -> !claim.equals(dropped))
                        .toList())
                .map(claims -> with(claims, article));
    }

    /** {@code article}, making these claims. */
    static ArticleClaims with(List<Claim> claims, ArticleClaims article) {
        return article.claiming(claims);
    }

    /** {@code article} in another revision, making these claims. */
    static ArticleClaims with(List<Claim> claims, Revision revision, ArticleClaims article) {
        return article.revisedTo(revision, claims);
    }

    /** An article a line, its claims below it. */
    @Override
    public String toString() {
        return articles.stream().map(SmallestHistory::inWords).collect(Collectors.joining("\n"));
    }

    private static String inWords(ArticleClaims article) {
        return article.published() + " " + article.publisher()
                + article.owner().map(owner -> " of " + owner).orElse("")
                + article.agency().map(agency -> " crediting " + agency).orElse("")
                + ", " + article.revision().contentHash() + " of "
                + article.article().value().substring(0, 4)
                + article.claims().stream()
                        .map(claim -> "\n    " + inWords(claim))
                        .collect(Collectors.joining());
    }

    private static String inWords(Claim claim) {
        return claim.modality() + (claim.background() ? " recalled " : " ") + claim.act() + " " + claim.scope()
                + claim.effective().map(date -> " dated " + date).orElse("")
                + claim.until().map(until -> " until " + until).orElse("")
                + " " + claim.attribution() + " " + claim.confidence();
    }
}
