package org.stancewatch.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DetectionTest {

    // Five events; three are told after 0, 1 and 5 days; of six alerts two tell none, and one of those no act at all.
    private final Detection detection = new Detection(5, 6, 2, 1, days(5, 0, 1));

    private static List<Duration> days(int... days) {
        return IntStream.of(days).mapToObj(Duration::ofDays).toList();
    }

    @Test
    void whatWasNotToldWasMissed() {
        assertThat(detection.found()).isEqualTo(3);
        assertThat(detection.missed()).isEqualTo(2);
    }

    @Test
    void precisionIsOfAlerts() {
        assertThat(detection.precision()).isEqualTo(new Tally(4, 6));
    }

    @Test
    void whatTheLabelsTellIsRightByLabels() {
        assertThat(detection.precisionByLabels()).isEqualTo(new Tally(5, 6));
    }

    @Test
    void moreCannotBeUnlabelledThanWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Detection(1, 2, 0, 1, List.of()))
                .withMessageContaining("1 unlabelled of 0 wrong");
    }

    @Test
    void recallIsOfEvents() {
        assertThat(detection.recall()).isEqualTo(new Tally(3, 5));
    }

    @Test
    void alertsAreCountedForEachEventThatHappened() {
        assertThat(detection.alertsPerEvent()).contains(1.2);
    }

    @Test
    void theMedianIsTheDelayInTheMiddle() {
        assertThat(detection.delay(50)).contains(Duration.ofDays(1));
    }

    @Test
    void aPercentileIsOfTheNearestRank() {
        Detection ten = new Detection(10, 10, 0, 0, days(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        assertThat(ten.delay(90)).contains(Duration.ofDays(8));
        assertThat(ten.delay(91)).contains(Duration.ofDays(9));
    }

    @Test
    void whereNothingWasToldThereIsNoDelay() {
        assertThat(new Detection(5, 0, 0, 0, List.of()).delay(50)).isEmpty();
    }

    @Test
    void whereNothingHappenedThereAreNoAlertsForEach() {
        assertThat(new Detection(0, 2, 2, 2, List.of()).alertsPerEvent()).isEmpty();
    }

    @Test
    void moreCannotBeFoundThanHappened() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Detection(1, 2, 0, 0, days(1, 2)))
                .withMessageContaining("2 found of 1 events");
    }
}
