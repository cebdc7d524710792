package org.stancewatch.domain.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Articles of sources that are made up, watched from Monday 2026-08-31 on. */
final class Calendar {

    static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);
    static final Instant BEGIN = at(MONDAY, 0);

    private Calendar() {}

    static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC);
    }

    /** One article at each of {@code hours} of every day that {@code published} names, in the {@code days} from the beginning. */
    static List<Instant> articles(int days, Predicate<LocalDate> published, int... hours) {
        return IntStream.range(0, days)
                .mapToObj(MONDAY::plusDays)
                .filter(published)
                .flatMap(day -> IntStream.of(hours).mapToObj(hour -> at(day, hour)))
                .toList();
    }

    static Activity activity(List<Instant> articles) {
        return activity(articles.stream());
    }

    static Activity activity(Stream<Instant> articles) {
        return articles.reduce(
                Activity.watched(BEGIN), (activity, article) -> activity.with(article, article), (one, other) -> other);
    }

    /** When the source that brought {@code articles} is silent. */
    static Instant silentFrom(List<Instant> articles) {
        Habit habit = Habit.of(activity(articles)).orElseThrow();
        return habit.silentFrom(articles.get(articles.size() - 1));
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5;
    }
}
