package org.stancewatch.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.domain.SharedFiles;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.evaluation.ClaimScore;
import org.stancewatch.extraction.Extractor;

/** What the extractor makes of the corpus beside the project; skipped, and said so, where there is none. */
class ExtractionCorpusTest {

    private static final double LEAST_PRECISION = 0.80;
    private static final double LEAST_RECALL = 0.55;
    private static final Extractor EXTRACTOR = Extractor.bundled();

    /** What a label and a found claim must agree in. */
    private record Facts(
            String pair,
            java.util.Optional<String> brand,
            Act act,
            Modality modality,
            Scope scope,
            java.util.Optional<PartialDate> effective,
            java.util.Optional<Until> until,
            boolean background,
            String evidence) {

        static Facts of(Claim claim) {
            return new Facts(
                    claim.pair().key(),
                    claim.brand(),
                    claim.act(),
                    claim.modality(),
                    claim.scope(),
                    claim.effective(),
                    claim.until(),
                    claim.background(),
                    claim.quote().words());
        }
    }

    @Test
    void theSeedGivesItsFourClaimsExactly() throws IOException {
        LabelledArticle seed =
                Corpus.articles(SharedFiles.require("seed/seed.jsonl")).get(0);

        List<Facts> found = EXTRACTOR.extract(seed.article()).claims().stream()
                .map(Facts::of)
                .toList();

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        seed.claims().stream().map(Facts::of).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theCorpusIsReadWellEnough(String language) throws IOException {
        ClaimScore score = Corpus.articles(SharedFiles.require("corpus/dev/" + language + ".jsonl")).stream()
                .map(article -> ClaimScore.of(
                        !article.kind().equals("positive"),
                        article.claims(),
                        EXTRACTOR.extract(article.article()).claims()))
                .reduce(ClaimScore.NONE, ClaimScore::plus);

        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(LEAST_RECALL);
    }
}
