package org.stancewatch.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void policeLieWithinGovernment() {
        assertThat(of("government").contains(of("police"))).isTrue();
    }

    @Test
    void governmentDoesNotLieWithinPolice() {
        assertThat(of("police").contains(of("government"))).isFalse();
    }

    @Test
    void everyoneContainsAnAudienceThatNoDataLists() {
        assertThat(of("everyone").contains(of("astronauts"))).isTrue();
    }

    @Test
    void aSetContainsWhatEachOfItsMembersContains() {
        assertThat(of("government", "minors").contains(of("police", "minors"))).isTrue();
    }

    @Test
    void aSetDoesNotContainOneThatReachesBeyondIt() {
        assertThat(of("government").contains(of("police", "minors"))).isFalse();
    }

    @Test
    void policeAndMilitaryDoNotOverlap() {
        assertThat(of("police").overlaps(of("military"))).isFalse();
    }

    @Test
    void setsThatShareAMemberOverlap() {
        assertThat(of("police", "minors").overlaps(of("minors", "military"))).isTrue();
    }

    @Test
    void everywhereContainsACountry() {
        assertThat(of("police").contains(in("US", "police"))).isTrue();
    }

    @Test
    void aCountryContainsItsStates() {
        assertThat(in("US", "police").contains(in("US-CA", "police"))).isTrue();
    }

    @Test
    void theUnionContainsItsMembers() {
        assertThat(in("EU", "everyone").contains(in("FR", "everyone"))).isTrue();
    }

    @Test
    void theUnionDoesNotContainBritain() {
        assertThat(in("EU", "everyone").overlaps(in("GB", "everyone"))).isFalse();
    }

    @Test
    void aWiderAudienceInANarrowerPlaceIsNotNestedButOverlaps() {
        assertThat(in("US", "government").nestedWith(of("police"))).isFalse();
        assertThat(in("US", "government").overlaps(of("police"))).isTrue();
    }

    @Test
    void aRemarkInTheDataNamesNoAudience() {
        assertThat(Scope.audienceTree().names()).contains("police").doesNotContain("children");
    }

    @Test
    void noAudienceIsNoScope() {
        assertThatThrownBy(() -> Scope.of(Set.of(), Optional.empty())).hasMessageContaining("audience");
    }

    private static Scope of(String... audiences) {
        return Scope.of(Set.of(audiences), Optional.empty());
    }

    private static Scope in(String place, String... audiences) {
        return Scope.of(Set.of(audiences), Optional.of(place));
    }
}
