package org.stancewatch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartPauseTest {

    private static final Duration NOT_AT_ALL = Duration.ZERO;

    private final RestartPause pause = new RestartPause();

    @Test
    void itDoublesFromFailureToFailureUpToHalfAMinute() {
        assertThat(IntStream.range(0, 7).mapToObj(failure -> pause.after(NOT_AT_ALL)))
                .extracting(Duration::toSeconds)
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void itIsShortAgainAfterAClientThatRanAMinute() {
        IntStream.range(0, 7).forEach(failure -> pause.after(NOT_AT_ALL));

        assertThat(pause.after(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(pause.after(NOT_AT_ALL)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aClientThatRanForMomentsOnlyChangesNothing() {
        pause.after(NOT_AT_ALL);

        assertThat(pause.after(Duration.ofSeconds(59))).isEqualTo(Duration.ofSeconds(2));
    }
}
