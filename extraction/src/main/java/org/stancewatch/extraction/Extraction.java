package org.stancewatch.extraction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Findings;
import org.stancewatch.domain.claim.Provenance;

/**
 * What an article says.
 *
 * @param outcome how its reading ended
 * @param language ISO 639-1 code it was read in; empty where it was not read
 * @param rules by which rules it was read: {@link Extractor#rules}
 * @param claims its claims, in the order of the text; empty unless the outcome is {@code CLAIMS}
 * @param provenance whose words it brings; unknown unless the outcome is {@code CLAIMS}: most news is not asked
 * @param reason why it cannot be read; empty unless the outcome is {@code UNREADABLE}
 */
public record Extraction(
        Outcome outcome,
        String language,
        String rules,
        List<Claim> claims,
        Provenance provenance,
        Optional<String> reason) {

    public Extraction {
        claims = List.copyOf(claims);
        Objects.requireNonNull(provenance, "provenance");
    }

    /** What follows from it for what is known of the article. */
    public Findings findings() {
        boolean onTopic = outcome == Outcome.CLAIMS || outcome == Outcome.NO_CLAIM;
        return new Findings(onTopic, language, rules, provenance, claims);
    }

    /** The same, read by {@code version} of the rules. */
    Extraction by(String version) {
        return new Extraction(outcome, language, version, claims, provenance, reason);
    }

    static Extraction noTopic(String language) {
        return new Extraction(Outcome.NO_TOPIC, language, "", List.of(), Provenance.unknown(), Optional.empty());
    }

    static Extraction unreadable(String reason) {
        return new Extraction(Outcome.UNREADABLE, "", "", List.of(), Provenance.unknown(), Optional.of(reason));
    }

    static Extraction noClaim(String language) {
        return new Extraction(Outcome.NO_CLAIM, language, "", List.of(), Provenance.unknown(), Optional.empty());
    }

    static Extraction of(String language, List<Claim> claims, Provenance provenance) {
        return new Extraction(Outcome.CLAIMS, language, "", claims, provenance, Optional.empty());
    }
}
