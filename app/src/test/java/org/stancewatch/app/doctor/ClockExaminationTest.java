package org.stancewatch.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClockExaminationTest {

    @Test
    void aClockThatAgreesToTheSecondIsFine() {
        assertThat(ClockExamination.skew(Duration.ofSeconds(1)))
                .hasToString("ok    clock: agrees with the controller's");
    }

    @Test
    void aClockThatIsBehindIsSeen() {
        assertThat(ClockExamination.skew(Duration.ofSeconds(-30)))
                .hasToString("warn  clock: is 30 s behind the controller's  → set both by NTP");
    }

    @Test
    void aClockThatIsFarAheadFails() {
        assertThat(ClockExamination.skew(Duration.ofHours(1)))
                .hasToString("fail  clock: is 3600 s ahead of the controller's  → set both by NTP");
    }
}
