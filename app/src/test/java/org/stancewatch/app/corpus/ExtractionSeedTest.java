package org.stancewatch.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.SharedFiles;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;

/** What the extractor makes of the seed beside the project; skipped, and said so, where there is none. */
class ExtractionSeedTest {

    /** What a label and a found claim must agree in. */
    private record Facts(
            String pair,
            java.util.Optional<String> brand,
            Act act,
            Modality modality,
            Scope scope,
            java.util.Optional<PartialDate> effective,
            java.util.Optional<Until> until,
            boolean background) {

        static Facts of(Claim claim) {
            return new Facts(
                    claim.pair().key(),
                    claim.brand(),
                    claim.act(),
                    claim.modality(),
                    claim.scope(),
                    claim.effective(),
                    claim.until(),
                    claim.background());
        }
    }

    @Test
    void theSeedGivesItsFourClaimsExactly() throws IOException {
        LabelledArticle seed =
                Corpus.articles(SharedFiles.require("seed/seed.jsonl")).get(0);

        List<Facts> found = Extractors.BUNDLED.extract(seed.article()).claims().stream()
                .map(Facts::of)
                .toList();

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        seed.claims().stream().map(Facts::of).toList());
    }

    @Test
    void theQuoteOfEachHoldsTheWordsThatTellItOrLiesWithinThem() throws IOException {
        LabelledArticle seed =
                Corpus.articles(SharedFiles.require("seed/seed.jsonl")).get(0);
        List<Claim> found = Extractors.BUNDLED.extract(seed.article()).claims();

        assertThat(seed.claims())
                .allSatisfy(label -> assertThat(found).anySatisfy(claim -> {
                    assertThat(claim.pair()).isEqualTo(label.pair());
                    assertThat(claim.quote().words())
                            .matches(words -> words.contains(label.quote().words())
                                    || label.quote().words().contains(words));
                }));
    }
}
