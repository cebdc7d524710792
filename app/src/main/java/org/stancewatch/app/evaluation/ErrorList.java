package org.stancewatch.app.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Claim;

/** What was read wrongly, a line each. */
public final class ErrorList {

    private ErrorList() {}

    /**
     * Each claim missed, with the cause, and each false one, with its rule.
     *
     * @param split whether those of the third that is held back are listed too, and not only counted
     */
    public static List<String> of(Evaluation evaluation, boolean split) {
        List<String> shown =
                lines(split ? evaluation : evaluation.developedOn()).toList();
        long hidden = lines(evaluation).count() - shown.size();
        Stream<String> note = Stream.of(hidden + " more in articles that are held back: --held-back shows them")
                .filter(line -> hidden > 0);
        return Stream.concat(shown.stream(), note).toList();
    }

    private static Stream<String> lines(Evaluation evaluation) {
        return evaluation.articles().stream()
                .flatMap(article -> Stream.concat(
                        article.misses().stream().map(miss -> line(article, "missed " + miss.cause(), miss.label())),
                        article.match().extra().stream().map(claim -> line(article, "false", claim))));
    }

    private static String line(ReadArticle article, String kind, Claim claim) {
        String words = claim.quote().words().replaceAll("\\s+", " ");
        return String.join(
                " ",
                article.id(),
                kind,
                claim.pair().key(),
                claim.act().name(),
                "\"" + words + "\"",
                claim.explanation());
    }
}
