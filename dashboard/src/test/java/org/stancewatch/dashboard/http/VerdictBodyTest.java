package org.stancewatch.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.ledger.ClaimFixture.on;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Claim;

/** Which claims are meant. */
class VerdictBodyTest {

    private static final Claim FOR_POLICE = on("2020-06-10", Act.BAN).claim();
    private static final Claim FOR_US_SCHOOLS =
            on("2020-06-10", Act.BAN).forAudience("schools").in("US").claim();

    private static VerdictBody body(String which) throws JsonProcessingException {
        String json = "{'article':'x','company':'acme','technology':'facial-recognition','false':true,"
                + "'why':'satire','who':'ada'" + which + "}";
        return VerdictBody.of(new ObjectMapper().readTree(json.replace('\'', '"')));
    }

    @Test
    void whereNothingElseIsSaidEveryClaimIsMeant() throws JsonProcessingException {
        VerdictBody all = body("");
        assertThat(all.isOn(FOR_POLICE) && all.isOn(FOR_US_SCHOOLS)).isTrue();
    }

    @Test
    void anActMeansTheClaimsOfThatAct() throws JsonProcessingException {
        assertThat(body(",'act':'SUPPLY'").isOn(FOR_POLICE)).isFalse();
    }

    @Test
    void anAudienceAndPlaceMeanTheClaimOfThem() throws JsonProcessingException {
        VerdictBody schools = body(",'act':'BAN','audience':['schools'],'jurisdiction':'US'");

        assertThat(schools.isOn(FOR_US_SCHOOLS)).isTrue();
        assertThat(schools.isOn(FOR_POLICE)).isFalse();
    }

    @Test
    void aVerdictNamesTheScopeWhereTheActIsToldOfSeveral() throws JsonProcessingException {
        VerdictBody police = body(",'act':'BAN','audience':['police']");

        assertThat(police.verdict(Act.BAN, List.of(FOR_POLICE, FOR_US_SCHOOLS), Instant.EPOCH)
                        .scope())
                .contains(FOR_POLICE.scope());
        assertThat(police.verdict(Act.BAN, List.of(FOR_POLICE), Instant.EPOCH).scope())
                .isEmpty();
    }
}
