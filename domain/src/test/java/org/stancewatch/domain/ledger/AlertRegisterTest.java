package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewatch.domain.ledger.ClaimFixture.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;

class AlertRegisterTest {

    private static final LocalDate TODAY = LocalDate.parse("2020-07-01");

    @Test
    void aRegisterIsThatWhichItsAlertsWereToldFrom() {
        AlertRegister register = raised();

        assertThat(AlertRegister.of(register.alerts().values())).containsExactly(register);
    }

    @Test
    void theNextNumberIsAboveTheHighestThoughAlertsBetweenAreMissing() {
        Alert alert = raised().alert(1).orElseThrow();
        Alert third = Alert.first("amazon|facial-recognition#3", alert.standing(), TODAY);

        assertThat(AlertRegister.of(List.of(third))).singleElement().satisfies(register -> {
            assertThat(register.next()).isEqualTo(4);
            assertThat(register.alerts()).containsOnlyKeys(3);
        });
    }

    @Test
    void anIdOfAnotherFormIsRefused() {
        Alert alert = raised().alert(1).orElseThrow();
        Alert strange = Alert.first("amazon", alert.standing(), TODAY);

        assertThatThrownBy(() -> AlertRegister.of(List.of(strange))).hasMessageStartingWith("alert id: 'amazon'");
    }

    private static AlertRegister raised() {
        Timeline timeline = Ledgers.asOf(TODAY.toString(), on("2020-06-10", Act.BAN));
        return Reconciliation.of(AlertRegister.empty(timeline.pair().key()), timeline.alerts(), TODAY)
                .register();
    }
}
