package org.stancewatch.app.fitting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.extraction.lexicon.Lexicons;
import org.stancewatch.extraction.lexicon.Models;
import org.stancewatch.extraction.lexicon.Weights;

/**
 * Fits all models, one on the other: readings; on them, read without the article, the kinds of halt; on both, claims.
 *
 * @param lexicons what texts are read with
 * @param extractors those already built
 */
record ModelsFit(
        Lexicons lexicons,
        WeightsFit readings,
        HaltsFit halts,
        ClaimsFit claims,
        Folds folds,
        Map<Models, Extractor> extractors) {

    ModelsFit(Lexicons lexicons, WeightsFit readings, HaltsFit halts, ClaimsFit claims, Folds folds) {
        this(lexicons, readings, halts, claims, folds, new HashMap<>());
    }

    /** What the fit gives, and what reads each article by models that were fitted without it. */
    record Fitted(Models models, Function<Sample, Extractor> crossed) {}

    Fitted fit() {
        Function<Sample, Models> read = folds.crossed(readings::fit)
                .andThen(weights -> lexicons.models().withReadings(weights).withClaims(Weights.certain()));
        Function<Sample, Models> kinds = folds.crossed(rated(read), this::halts);
        Function<Sample, Models> sorted = sample -> withHalts(read.apply(sample), kinds.apply(sample));
        List<Rated> sortedClaims = rated(sorted);
        Function<Sample, Weights> weighed = folds.crossed(sortedClaims, claims::fit);
        Models all = withHalts(lexicons.models(), halts(folds.open(rated(read))))
                .withReadings(readings.fit(folds.open()))
                .withClaims(claims.fit(folds.open(sortedClaims)));
        return new Fitted(all, sample -> extractor(sorted.apply(sample).withClaims(weighed.apply(sample))));
    }

    private List<Rated> rated(Function<Sample, Models> models) {
        return folds.samples().stream()
                .flatMap(sample -> Rated.of(sample, extractor(models.apply(sample))))
                .toList();
    }

    // An extractor takes long to build.
    private Extractor extractor(Models models) {
        return extractors.computeIfAbsent(models, each -> new Extractor(lexicons, each));
    }

    private Models halts(List<Rated> rated) {
        return lexicons.models().withHalts(halts.moratorium(rated), halts.withdrawal(rated));
    }

    private static Models withHalts(Models models, Models halts) {
        return models.withHalts(halts.moratorium(), halts.withdrawal());
    }
}
