package org.stancewatch.app.fitting;

import java.util.List;
import java.util.function.Function;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.extraction.lexicon.Models;
import org.stancewatch.extraction.lexicon.Weights;

/**
 * Fits all models, one on the other: readings; on them, read without the article, the kinds of halt; on both, claims.
 *
 * @param extractor what texts are read with
 * @param before the models that it weighs with now
 */
record ModelsFit(
        Extractor extractor, Models before, WeightsFit readings, HaltsFit halts, ClaimsFit claims, Folds folds) {

    /** What the fit gives, and what reads each article by models that were fitted without it. */
    record Fitted(Models models, Function<Sample, Extractor> crossed) {}

    Fitted fit() {
        Function<Sample, Models> read = folds.crossed(readings::fit)
                .andThen(weights -> before.withReadings(weights).withClaims(Weights.certain()));
        List<Rated> unsorted = rated(read);
        Function<Sample, Models> kinds = folds.crossed(unsorted, this::halts);
        Function<Sample, Models> sorted = sample -> withHalts(read.apply(sample), kinds.apply(sample));
        List<Rated> sortedClaims = rated(sorted);
        Function<Sample, Weights> weighed = folds.crossed(sortedClaims, claims::fit);
        Models all = withHalts(before, halts(folds.open(unsorted)))
                .withReadings(readings.fit(folds.open()))
                .withClaims(claims.fit(folds.open(sortedClaims)));
        return new Fitted(all, sample -> extractor.weighing(sorted.apply(sample).withClaims(weighed.apply(sample))));
    }

    private List<Rated> rated(Function<Sample, Models> models) {
        return folds.samples().stream()
                .flatMap(sample -> Rated.of(sample, extractor.weighing(models.apply(sample))))
                .toList();
    }

    private Models halts(List<Rated> rated) {
        return before.withHalts(halts.moratorium(rated), halts.withdrawal(rated));
    }

    private static Models withHalts(Models models, Models halts) {
        return models.withHalts(halts.moratorium(), halts.withdrawal());
    }
}
