package org.stancewatch.domain.claim;

import java.util.Objects;
import java.util.Optional;

/**
 * One article reporting that one company has taken one act on one technology.
 *
 * @param pair company and technology
 * @param catalogued whether the company stands in the catalogue; else its id is the slug of its name
 * @param brand the unit or product named, where one is
 * @param act what the company does
 * @param modality how firmly it is told
 * @param scope for whom and where
 * @param effective when the act takes effect, as precise as told; empty where untold
 * @param until what ends it; empty where it is open
 * @param background whether the article recalls an older act
 * @param attribution whose words carry it
 * @param quote the words that show it
 * @param confidence how often claims like this one are right, 0 to 1
 * @param explanation which rule made it, and from what
 */
public record Claim(
        Pair pair,
        boolean catalogued,
        Optional<String> brand,
        Act act,
        Modality modality,
        Scope scope,
        Optional<PartialDate> effective,
        Optional<Until> until,
        boolean background,
        Attribution attribution,
        Quote quote,
        double confidence,
        String explanation) {

    public Claim {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(brand, "brand");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(attribution, "attribution");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(explanation, "explanation");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence: " + confidence + " is not in 0..1");
        }
    }

    /** Whether it moves a ledger. */
    public boolean asserted() {
        return modality == Modality.ASSERTED;
    }
}
