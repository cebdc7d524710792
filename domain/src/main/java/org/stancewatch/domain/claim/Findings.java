package org.stancewatch.domain.claim;

import java.util.List;
import java.util.Objects;

/**
 * What reading one revision of an article gave.
 *
 * @param onTopic whether the text is about contested technologies at all, as most news is not
 * @param language ISO 639-1 code it was read in; empty where it was not read
 * @param rules the version of the rules that read it; empty where none did
 * @param provenance whose words it brings; where it knows no owner or agency, what the article says of itself counts
 * @param claims its claims, in the order of the text
 */
public record Findings(boolean onTopic, String language, String rules, Provenance provenance, List<Claim> claims) {

    public Findings {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(provenance, "provenance");
        claims = List.copyOf(claims);
    }
}
