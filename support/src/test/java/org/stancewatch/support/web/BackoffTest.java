package org.stancewatch.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofHours(6), new SplittableRandom(1));

    @Test
    void theFirstWaitIsFiveSecondsAFifthMoreOrLess() {
        assertThat(backoff.after(1, Optional.empty())).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
    }

    @Test
    void waitsDoubleUpToTheLongest() {
        assertThat(backoff.after(4, Optional.empty())).isBetween(Duration.ofSeconds(32), Duration.ofSeconds(48));
        assertThat(backoff.after(1_000, Optional.empty())).isBetween(Duration.ofMinutes(288), Duration.ofMinutes(432));
    }

    @Test
    void threeDaysHoldSomeTwentyAttempts() {
        Duration waited = IntStream.rangeClosed(1, 22)
                .mapToObj(failures -> backoff.after(failures, Optional.empty()))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(waited).isBetween(Duration.ofDays(2), Duration.ofDays(4));
    }

    @Test
    void whoAsksForMoreGetsItUpToADay() {
        assertThat(backoff.after(1, Optional.of(Duration.ofMinutes(7)))).isEqualTo(Duration.ofMinutes(7));
        assertThat(backoff.after(1, Optional.of(Duration.ofDays(400)))).isEqualTo(Duration.ofDays(1));
    }
}
