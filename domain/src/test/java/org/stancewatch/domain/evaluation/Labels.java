package org.stancewatch.domain.evaluation;

import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Attribution;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.domain.claim.Scope;

/** Asserted claims, of which only what is told here matters. */
final class Labels {

    private Labels() {}

    static Claim claim(String company, Act act, double confidence) {
        return new Claim(
                new Pair(company, "spyware"),
                true,
                Optional.empty(),
                act,
                Modality.ASSERTED,
                Scope.of(Set.of(Scope.EVERYONE), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                false,
                Attribution.REPORTED,
                new Quote("halts", 10),
                confidence,
                "test");
    }
}
