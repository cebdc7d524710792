package org.stancewatch.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HabitTest {

    private static final int[] ROUND_THE_CLOCK = IntStream.range(0, 24).toArray();
    private static final int[] OFFICE_HOURS = {7, 8, 9, 10, 11, 12, 14, 15, 16, 17};

    @Test
    void aWeeklyPaperIsSilentWhenThreeIssuesAreMissing() {
        List<Instant> issues = Calendar.articles(56, day -> day.getDayOfWeek() == DayOfWeek.FRIDAY, 6);
        Instant last = issues.get(issues.size() - 1);
        assertThat(Duration.between(last, Calendar.silentFrom(issues)))
                .isBetween(Duration.ofDays(21), Duration.ofDays(28));
    }

    @Test
    void anAgencyThatNeverSleepsIsSilentWithinHalfADay() {
        List<Instant> articles = Calendar.articles(28, day -> true, ROUND_THE_CLOCK);
        Instant last = articles.get(articles.size() - 1);
        assertThat(Duration.between(last, Calendar.silentFrom(articles))).isLessThan(Duration.ofHours(16));
    }

    @Test
    void aNightWithoutNewsIsNoSilence() {
        List<Instant> articles = Calendar.articles(28, day -> true, OFFICE_HOURS);
        Instant nextMorning = Calendar.at(Calendar.MONDAY.plusDays(28), 7);
        assertThat(Calendar.silentFrom(articles)).isAfter(nextMorning);
    }

    @Test
    void aWeekendWithoutNewsIsNoSilence() {
        List<Instant> articles = Calendar.articles(26, Calendar::isWeekday, OFFICE_HOURS);
        assertThat(Calendar.silentFrom(articles)).isAfter(Calendar.at(Calendar.MONDAY.plusDays(28), 9));
    }

    @Test
    void aHolidayBesideAWeekendIsNoSilence() {
        List<Instant> articles = Calendar.articles(26, Calendar::isWeekday, OFFICE_HOURS);
        assertThat(Calendar.silentFrom(articles)).isAfter(Calendar.at(Calendar.MONDAY.plusDays(29), 9));
    }

    @Test
    void aPaperThatRestsOnWeekendsIsSilentOnTheThirdWeekdayWithoutNews() {
        List<Instant> articles = Calendar.articles(26, Calendar::isWeekday, OFFICE_HOURS);
        assertThat(Calendar.silentFrom(articles)).isBefore(Calendar.at(Calendar.MONDAY.plusDays(31), 0));
    }

    @Test
    void whoBringsItsArticlesAllAtOnceIsNotSilentWhenTheyAreLate() {
        List<Instant> dumps = IntStream.range(0, 28)
                .mapToObj(day -> Calendar.at(Calendar.MONDAY.plusDays(day), 5))
                .flatMap(dump -> Stream.generate(() -> dump).limit(40))
                .toList();
        assertThat(Calendar.silentFrom(dumps)).isAfter(Calendar.at(Calendar.MONDAY.plusDays(28), 9));
    }

    @ParameterizedTest
    @CsvSource({"13, 24", "28, 0", "28, 3"})
    void whoIsNotKnownLongEnoughOrBringsTooLittleHasNoHabit(int days, int articles) {
        Activity activity = Calendar.activity(IntStream.range(0, articles)
                .mapToObj(nth -> Calendar.at(Calendar.MONDAY.plusDays(nth % days), nth % 24)));
        assertThat(Habit.of(activity)).isEmpty();
    }

    @Test
    void whatWasPublishedBeforeItWasWatchedIsNoHabit() {
        Instant arrived = Calendar.at(Calendar.MONDAY.plusDays(20), 0);
        Activity filled = IntStream.range(0, 100)
                .boxed()
                .reduce(
                        Activity.watched(Calendar.BEGIN),
                        (activity, nth) -> activity.with(arrived, Calendar.BEGIN.minusSeconds(nth + 1)),
                        (one, other) -> other);
        assertThat(Habit.of(filled)).isEmpty();
    }

    @Test
    void theRateIsThatOfTheTimeItWasWatched() {
        List<Instant> articles = Calendar.articles(28, day -> true, ROUND_THE_CLOCK);
        Habit habit = Habit.of(Calendar.activity(articles)).orElseThrow();
        assertThat(habit.perDay()).isBetween(23.9, 24.1);
    }

    @Test
    void theHabitOfASourceThatIsSilentStays() {
        LocalDate last = Calendar.MONDAY.plusDays(27);
        List<Instant> articles = Calendar.articles(28, day -> true, OFFICE_HOURS);
        SourceCoverage much = SourceCoverage.begun(CoveredSource.ofLanguage("fr"), Calendar.BEGIN);
        for (Instant article : articles) {
            much = much.brought(article, article);
        }
        assertThat(much.at(Calendar.at(last.plusDays(200), 0)).habit().map(Habit::perDay))
                .hasValueSatisfying(rate -> assertThat(rate).isBetween(9.0, 11.0));
    }
}
