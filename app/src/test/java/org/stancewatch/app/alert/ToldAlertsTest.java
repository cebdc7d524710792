package org.stancewatch.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;

class ToldAlertsTest {

    private static final Alert RAISED = revision(1, AlertStatus.RAISED);
    private static final Alert WITHDRAWN = revision(2, AlertStatus.WITHDRAWN);
    private static final Alert RAISED_AGAIN = revision(3, AlertStatus.RAISED);

    private final AlertPrinter printer = new AlertPrinter(Alert::id, Palette.PLAIN, 80);
    private final ToldAlerts told = new ToldAlerts(printer);

    @Test
    void anAlertIsToldInFullWhenItComes() {
        assertThat(told.news(List.of(RAISED))).isEqualTo(printer.printFirst(RAISED));
    }

    @Test
    void anAlertWithdrawnBeforeItWasToldIsNotTold() {
        assertThat(told.news(List.of(RAISED, WITHDRAWN))).isEmpty();
    }

    @Test
    void theWithdrawalOfAToldAlertIsTold() {
        told.news(List.of(RAISED));
        assertThat(told.news(List.of(WITHDRAWN))).isEqualTo(printer.printChange(WITHDRAWN));
    }

    @Test
    void aWithdrawalIsToldOnce() {
        told.news(List.of(RAISED));
        told.news(List.of(WITHDRAWN));
        assertThat(told.news(List.of(WITHDRAWN))).isEmpty();
    }

    @Test
    void anAlertThatReturnsIsToldInFull() {
        told.news(List.of(RAISED));
        told.news(List.of(WITHDRAWN));
        assertThat(told.news(List.of(RAISED_AGAIN))).isEqualTo(printer.printFirst(RAISED_AGAIN));
    }

    @Test
    void ofAnAlertThatStoodBeforeChangesAlone() {
        told.takeAsTold(List.of(RAISED));
        Alert updated = revision(2, AlertStatus.UPDATED);
        assertThat(told.news(List.of(updated))).isEqualTo(printer.printChange(updated));
    }

    @Test
    void anAlertWithdrawnBeforeDoesNotStand() {
        assertThat(told.takeAsTold(List.of(RAISED, WITHDRAWN))).isZero();
    }

    private static Alert revision(int number, AlertStatus status) {
        return AlertSample.of(AlertType.NEW_MORATORIUM, Act.BAN)
                .revision(number)
                .status(status, "why")
                .build();
    }
}
