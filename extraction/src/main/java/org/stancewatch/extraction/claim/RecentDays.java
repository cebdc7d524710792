package org.stancewatch.extraction.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.extraction.mention.Told;

/** The days shortly before publication that an article tells: of what has no date of its own, the nearest is the day. */
final class RecentDays {

    private static final int DAYS = 7;
    private static final int SENTENCES = 2;

    private record Day(int sentence, PartialDate date) {}

    private final LocalDate published;
    private final List<Day> days = new ArrayList<>();

    RecentDays(LocalDate published) {
        this.published = published;
    }

    /** Takes note of the dates of a sentence. */
    void note(int sentence, List<Told> dates) {
        dates.stream()
                .map(Told::date)
                .filter(date -> date.isDay()
                        && !date.first().isAfter(published)
                        && date.first().isAfter(published.minusDays(DAYS)))
                .findFirst()
                .ifPresent(date -> days.add(new Day(sentence, date)));
    }

    /** The day told nearest to a sentence; the earlier of two equally near. */
    Optional<PartialDate> near(int sentence) {
        return days.stream()
                .filter(day -> Math.abs(day.sentence() - sentence) <= SENTENCES)
                .min(Comparator.comparingInt(day -> Math.abs(day.sentence() - sentence)))
                .map(Day::date);
    }
}
