package org.stancewatch.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertType;

class AlertHistoryTest {

    @Test
    void ofEachAlertTheLatestRevisionIsKept() {
        Alert first = AlertSample.of(AlertType.NEW_MORATORIUM, Act.BAN).build();
        Alert second =
                AlertSample.of(AlertType.NEW_MORATORIUM, Act.BAN).revision(2).build();
        assertThat(AlertHistory.latest(List.of(first, second, first))).containsExactly(second);
    }

    @Test
    void alertsStandInTheOrderOfTheirDates() {
        Alert early =
                AlertSample.of(AlertType.NEW_MORATORIUM, Act.BAN).id("z#1").build();
        Alert late = AlertSample.of(AlertType.NEW_MORATORIUM, Act.BAN)
                .id("a#1")
                .effective("2021-01-01")
                .build();
        assertThat(AlertHistory.latest(List.of(late, early))).containsExactly(early, late);
    }
}
