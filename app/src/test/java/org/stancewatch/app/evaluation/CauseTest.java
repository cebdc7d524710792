package org.stancewatch.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Attribution;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.extraction.Sightings;

class CauseTest {

    private static final Claim LABEL = claim("acme", "spyware", Act.BAN, Modality.ASSERTED);
    private static final Sightings.Place SENTENCE = new Sightings.Place(0, 40);
    private static final Sightings.Place TRIGGER = new Sightings.Place(10, 15);
    private static final Sightings ALL_SEEN =
            seen(Set.of("acme"), Set.of("spyware"), List.of(SENTENCE), List.of(TRIGGER));

    private static Claim claim(String company, String technology, Act act, Modality modality) {
        return new Claim(
                new Pair(company, technology),
                true,
                Optional.empty(),
                act,
                modality,
                Scope.of(Set.of("everyone"), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                false,
                Attribution.REPORTED,
                new Quote("halts its sales", 10),
                0.9,
                "test");
    }

    private static Sightings seen(
            Set<String> companies,
            Set<String> technologies,
            List<Sightings.Place> sentences,
            List<Sightings.Place> triggers) {
        return new Sightings(true, companies, technologies, sentences, triggers);
    }

    private static Cause cause(Sightings seen, Claim... found) {
        return Cause.of(LABEL, List.of(found), seen);
    }

    @Test
    void whatIsTakenForSomethingElseNamesWhatWasTakenWrongly() {
        assertThat(cause(ALL_SEEN, claim("acme", "spyware", Act.BAN, Modality.DENIED)))
                .isEqualTo(Cause.MODALITY);
        assertThat(cause(ALL_SEEN, claim("acme", "spyware", Act.SUPPLY, Modality.ASSERTED)))
                .isEqualTo(Cause.ACT);
        assertThat(cause(ALL_SEEN, claim("zeta", "spyware", Act.BAN, Modality.ASSERTED)))
                .isEqualTo(Cause.ACTOR);
        assertThat(cause(ALL_SEEN, claim("acme", "nft", Act.BAN, Modality.ASSERTED)))
                .isEqualTo(Cause.THEME);
    }

    @Test
    void anArticleNotReadIsLostAtTheGate() {
        assertThat(cause(new Sightings(false, Set.of(), Set.of(), List.of(), List.of())))
                .isEqualTo(Cause.GATE);
    }

    @Test
    void ofWhatWasNotSeenTheFirstStageIsNamed() {
        assertThat(cause(seen(Set.of(), Set.of(), List.of(), List.of()))).isEqualTo(Cause.COMPANY);
        assertThat(cause(seen(Set.of("acme"), Set.of(), List.of(), List.of()))).isEqualTo(Cause.TECHNOLOGY);
        assertThat(cause(seen(Set.of("acme"), Set.of("spyware"), List.of(), List.of())))
                .isEqualTo(Cause.TEXT);
    }

    @Test
    void aTriggerBesideTheEvidenceDoesNotCount() {
        Sightings.Place beside = new Sightings.Place(0, 10);
        assertThat(cause(seen(Set.of("acme"), Set.of("spyware"), List.of(SENTENCE), List.of(beside))))
                .isEqualTo(Cause.TRIGGER);
    }

    @Test
    void whatWasSeenAndNotUnderstoodIsLostByThePredicates() {
        assertThat(cause(ALL_SEEN)).isEqualTo(Cause.PREDICATE);
    }
}
