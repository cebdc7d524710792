package org.stancewatch.processor.topology;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Provenance;
import org.stancewatch.domain.claim.Sketch;
import org.stancewatch.extraction.Extraction;
import org.stancewatch.extraction.Outcome;

/** Reads every word of an article as the name of a company that halts: wiring is tested here, not reading. */
final class Extractions {

    /** The text of an article that the extractor fails on. */
    static final String BUG = "a bug";

    /** Whose words every article brings that claims anything. */
    static final Provenance PROVENANCE =
            new Provenance(Optional.of("An Owner"), Optional.of("A Wire"), Sketch.of(List.of(1L, 2L)));

    private Extractions() {}

    static Function<Article, Extraction> ofNames() {
        return article -> {
            if (article.text().equals(BUG)) {
                throw new IllegalStateException("failed as it was told to");
            }
            List<Claim> claims = claims(article.text());
            Outcome outcome = claims.isEmpty() ? Outcome.NO_CLAIM : Outcome.CLAIMS;
            return new Extraction(outcome, "en", Samples.RULES, claims, PROVENANCE, Optional.empty());
        };
    }

    private static List<Claim> claims(String text) {
        return Stream.of(text.split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> Samples.claim(name, Act.BAN, "2020-06-10", Optional.empty()))
                .toList();
    }
}
