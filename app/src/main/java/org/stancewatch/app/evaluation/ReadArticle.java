package org.stancewatch.app.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.evaluation.ClaimMatch;
import org.stancewatch.domain.evaluation.ClaimScore;
import org.stancewatch.domain.evaluation.HeldBack;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.extraction.Sightings;

/**
 * An article of a corpus, and what was made of it.
 *
 * @param labelled the article with its labels
 * @param match its asserted claims against the labels
 * @param misses labels not found
 * @param score its part of the figures
 */
record ReadArticle(LabelledArticle labelled, ClaimMatch match, List<Miss> misses, ClaimScore score) {

    private static final String POSITIVE = "positive";
    private static final String UNSTATED = "und";

    ReadArticle {
        misses = List.copyOf(misses);
    }

    static ReadArticle of(LabelledArticle labelled, Extractor extractor) {
        List<Claim> found = extractor.extract(labelled.article()).claims();
        ClaimMatch match = ClaimMatch.of(labelled.claims(), found);
        return new ReadArticle(
                labelled,
                match,
                misses(labelled, match, found, extractor),
                ClaimScore.of(!labelled.kind().equals(POSITIVE), labelled.claims(), found));
    }

    private static List<Miss> misses(
            LabelledArticle labelled, ClaimMatch match, List<Claim> found, Extractor extractor) {
        if (match.missed().isEmpty()) {
            return List.of();
        }
        List<Claim> open = Stream.concat(match.extra().stream(), found.stream().filter(claim -> !claim.asserted()))
                .toList();
        Sightings seen = extractor.sightings(labelled.article());
        return match.missed().stream()
                .map(label -> new Miss(label, Cause.of(label, open, seen)))
                .toList();
    }

    String id() {
        return labelled.id();
    }

    String language() {
        return labelled.article().language().orElse(UNSTATED);
    }

    boolean isHeldBack() {
        return HeldBack.holds(id());
    }
}
