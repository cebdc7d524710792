package org.stancewatch.app.fitting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.extraction.claim.Candidate;

/**
 * What an article might be said to assert, by readings that were weighed without it.
 *
 * @param sample the article
 * @param made the claim, with its grounds
 * @param right whether a label tells the same
 */
record Rated(Sample sample, Candidate made, boolean right) {

    /** All that {@code extractor} would claim of {@code sample} if everything that can be read were right. */
    static Stream<Rated> of(Sample sample, Extractor extractor) {
        LabelledArticle article = sample.article();
        return extractor.made(article.article()).stream()
                .filter(one -> one.claim().asserted())
                .map(one -> new Rated(
                        sample, one, article.claims().stream().anyMatch(label -> isSame(label, one.claim()))));
    }

    private static boolean isSame(Claim label, Claim claim) {
        return label.asserted() && label.pair().equals(claim.pair()) && label.act() == claim.act();
    }

    /** The halt that a label tells of the same company and technology, where there is one and no more. */
    Optional<Claim> haltTold() {
        List<Claim> halts = sample.article().claims().stream()
                .filter(label -> label.asserted()
                        && label.act().actClass() == ActClass.HALT
                        && label.pair().equals(made.claim().pair()))
                .toList();
        return made.claim().act().actClass() == ActClass.HALT && halts.size() == 1
                ? Optional.of(halts.get(0))
                : Optional.empty();
    }
}
