package org.stancewatch.extraction;

import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.claim.Claim;

/**
 * What an article says.
 *
 * @param outcome how its reading ended
 * @param language ISO 639-1 code it was read in; empty where it was not read
 * @param claims its claims, in the order of the text; empty unless the outcome is {@code CLAIMS}
 * @param reason why it cannot be read; empty unless the outcome is {@code UNREADABLE}
 */
public record Extraction(Outcome outcome, String language, List<Claim> claims, Optional<String> reason) {

    public Extraction {
        claims = List.copyOf(claims);
    }

    static Extraction noTopic(String language) {
        return new Extraction(Outcome.NO_TOPIC, language, List.of(), Optional.empty());
    }

    static Extraction unreadable(String reason) {
        return new Extraction(Outcome.UNREADABLE, "", List.of(), Optional.of(reason));
    }

    static Extraction of(String language, List<Claim> claims) {
        return new Extraction(claims.isEmpty() ? Outcome.NO_CLAIM : Outcome.CLAIMS, language, claims, Optional.empty());
    }
}
