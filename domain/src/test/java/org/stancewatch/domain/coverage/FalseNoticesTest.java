package org.stancewatch.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often chance alone makes a source silent, and how soon one that has died is found, over sources that are simulated. */
class FalseNoticesTest {

    private static final long SEED = Long.getLong("seed", 20_261_127);
    private static final int DAYS = 365;

    /** Of one source: how many of its silences were told, and how long each would have taken to be. */
    private record Year(int falseNotices, Duration delay) {}

    @ParameterizedTest(name = "{0} a day, rests: {1}")
    @CsvSource({
        "0.1, false, 200",
        "0.2, false, 200",
        "0.5, false, 100",
        "1, false, 60",
        "1, true, 60",
        "3, true, 40",
        "10, true, 12",
        "40, false, 4",
        "40, true, 6",
        "150, true, 3",
        "500, false, 1"
    })
    void aSourceIsWronglyToldSilentAtMostOnceAYear(double perDay, boolean rests, int sources) {
        List<Year> years = IntStream.range(0, sources)
                .mapToObj(nth -> year(new PoissonSource(perDay, rests, SEED + nth)))
                .toList();
        double perYear = years.stream().mapToInt(Year::falseNotices).average().orElseThrow();
        double hours = years.stream()
                .mapToLong(year -> year.delay().toHours())
                .average()
                .orElseThrow();
        System.out.printf(
                "%s a day, rests %s: %.2f false notices a year; found after %.0f h; -Dseed=%d%n",
                perDay, rests, perYear, hours, SEED);
        assertThat(perYear).isLessThanOrEqualTo(1);
    }

    private static Year year(PoissonSource source) {
        List<Instant> articles = source.articles(DAYS);
        Activity activity = Activity.watched(Calendar.BEGIN);
        int told = 0;
        Duration delay = Duration.ZERO;
        for (int nth = 0; nth + 1 < articles.size(); nth++) {
            Instant article = articles.get(nth);
            activity = activity.with(article, article);
            if (Activity.hour(article) < Activity.hour(articles.get(nth + 1))) {
                Optional<Instant> silent = Habit.of(activity).map(habit -> habit.silentFrom(article));
                told += silent.filter(articles.get(nth + 1)::isAfter).isPresent() ? 1 : 0;
                delay = silent.map(from -> Duration.between(article, from)).orElse(delay);
            }
        }
        return new Year(told, delay);
    }
}
