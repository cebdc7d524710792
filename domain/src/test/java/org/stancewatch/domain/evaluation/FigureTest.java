package org.stancewatch.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.ledger.ClaimFixture;

/** What counts as right of what is found. */
class FigureTest {

    private static final String DAY = "2024-06-10";

    private static Tally tally(Figure figure, ClaimFixture label, ClaimFixture... found) {
        List<Claim> claims = List.of(found).stream().map(ClaimFixture::claim).toList();
        return ClaimScore.of(false, List.of(label.claim()), claims).tally(figure);
    }

    private static ClaimFixture halt() {
        return ClaimFixture.told(DAY, Act.MORATORIUM);
    }

    @Test
    void anAudienceIsRightWhereItIsTheLabelledOne() {
        assertThat(tally(Figure.AUDIENCE, halt(), halt())).isEqualTo(new Tally(1, 1));
        assertThat(tally(Figure.AUDIENCE, halt(), halt().forAudience("schools")))
                .isEqualTo(new Tally(0, 1));
    }

    @Test
    void aJurisdictionIsRightWhereItIsTheLabelledOne() {
        assertThat(tally(Figure.JURISDICTION, halt().in("US"), halt().in("US"))).isEqualTo(new Tally(1, 1));
        assertThat(tally(Figure.JURISDICTION, halt().in("US"), halt())).isEqualTo(new Tally(0, 1));
    }

    @Test
    void aDateIsRightWhereItIsAsPreciseAsTheLabelledOne() {
        assertThat(tally(Figure.EFFECTIVE, halt().dated(DAY), halt().dated(DAY)))
                .isEqualTo(new Tally(1, 1));
        assertThat(tally(Figure.EFFECTIVE, halt().dated(DAY), halt().dated("2024-06")))
                .isEqualTo(new Tally(0, 1));
    }

    @Test
    void historyIsRightlyToldAsHistory() {
        ClaimFixture recalled = ClaimFixture.recalled(DAY, Act.MORATORIUM);

        assertThat(tally(Figure.BACKGROUND, recalled, ClaimFixture.recalled(DAY, Act.MORATORIUM)))
                .isEqualTo(new Tally(1, 1));
        assertThat(tally(Figure.BACKGROUND, recalled, halt())).isEqualTo(new Tally(0, 1));
    }

    @Test
    void anEndThatIsToldIsRightWhereItIsTheLabelledOne() {
        assertThat(tally(Figure.UNTIL_TOLD, halt().forTerm("P1Y"), halt().forTerm("P1Y")))
                .isEqualTo(new Tally(1, 1));
        assertThat(tally(Figure.UNTIL_TOLD, halt().forTerm("P1Y"), halt().forTerm("P2Y")))
                .isEqualTo(new Tally(0, 1));
    }

    @Test
    void aConditionIsNoTerm() {
        assertThat(tally(Figure.UNTIL, halt().untilThat("there is a law"), halt().forTerm("P1Y")))
                .isEqualTo(new Tally(0, 1));
    }

    @Test
    void aModalityIsMeasuredOnlyWhereTheActIsFound() {
        ClaimFixture ban = ClaimFixture.told(DAY, Act.BAN);

        assertThat(tally(Figure.MODALITY, halt(), halt())).isEqualTo(new Tally(1, 1));
        assertThat(tally(Figure.MODALITY, halt(), halt().as(Modality.DENIED))).isEqualTo(new Tally(0, 1));
        assertThat(tally(Figure.MODALITY, halt(), ban)).isEqualTo(Tally.NONE);
    }

    @Test
    void aModalityOfAnotherActIsNotThatOfTheLabel() {
        ClaimFixture ban = ClaimFixture.told(DAY, Act.BAN);

        assertThat(tally(Figure.MODALITY, halt(), halt().as(Modality.DENIED), ban))
                .isEqualTo(new Tally(0, 1));
    }
}
