package org.stancewatch.extraction.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.DateReader;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.mention.Told;

/** The days that an article tells, sentence by sentence: what has no date of its own is of the day that is told around it. */
final class StoryDays {

    private static final int RECENT_DAYS = 7;
    private static final int AROUND = 2;
    private static final int BEFORE = 3;
    private static final int SAID_NEAR = 6;
    private static final int LONGEST_HEADING = 5;

    // The companies are those named beside it.
    private record Day(int sentence, PartialDate date, Set<String> companies) {
        // A day told of others alone tells nothing.
        boolean isOf(Set<String> named) {
            return companies.isEmpty() || !Collections.disjoint(companies, named);
        }
    }

    private record Heading(int sentence, int paragraph, PartialDate date) {}

    private final LocalDate published;
    private final List<Day> recent = new ArrayList<>();
    private final Map<Integer, Set<String>> named = new HashMap<>();
    private final List<Day> said = new ArrayList<>();
    private Optional<Heading> heading = Optional.empty();

    StoryDays(LocalDate published) {
        this.published = published;
    }

    /** The dates of the next sentence. */
    List<Told> read(Reading reading) {
        heading = heading.flatMap(known -> carried(known, reading));
        LocalDate today = heading.map(known -> known.date().first()).orElse(published);
        List<Told> dates = new DateReader(today).read(reading);
        named.put(reading.sentence().index(), named(reading));
        note(reading, dates);
        heading = headed(reading, dates).or(() -> heading);
        return dates;
    }

    private void note(Reading reading, List<Told> dates) {
        dates.stream()
                .filter(told -> isRecent(told.date()))
                .findFirst()
                .ifPresent(told -> recent.add(day(reading, told)));
        saying(reading, dates).ifPresent(told -> said.add(day(reading, told)));
    }

    private static Day day(Reading reading, Told told) {
        return new Day(reading.sentence().index(), told.date(), named(reading));
    }

    // None where a brand is named, whosever that is.
    private static Set<String> named(Reading reading) {
        return reading.all(Tag.BRAND).isEmpty()
                ? reading.all(Tag.COMPANY).stream().map(Mention::value).collect(Collectors.toSet())
                : Set.of();
    }

    private Set<String> actors(int sentence, String company) {
        Set<String> actors = new HashSet<>(named.getOrDefault(sentence, Set.of()));
        actors.add(company);
        return actors;
    }

    private boolean isRecent(PartialDate date) {
        return date.isDay()
                && !date.first().isAfter(published)
                && date.first().isAfter(published.minusDays(RECENT_DAYS));
    }

    // The day on which something was said.
    private Optional<Told> saying(Reading reading, List<Told> dates) {
        return dates.stream()
                .filter(told -> told.date().isDay() && !told.date().first().isAfter(published))
                .filter(told -> reading.all(Tag.REPORT).stream()
                        .anyMatch(report -> Math.abs(told.from() - report.to()) <= SAID_NEAR
                                || Math.abs(report.from() - told.to()) <= SAID_NEAR))
                .findFirst();
    }

    // A date alone heads what follows, as in a chronicle. One close to publication is that of the article.
    private Optional<Heading> headed(Reading reading, List<Told> dates) {
        boolean alone = dates.size() == 1
                && reading.size() <= LONGEST_HEADING
                && dates.get(0).exact()
                && dates.get(0).to() - dates.get(0).from() >= words(reading)
                && dates.get(0).date().last().isBefore(published.minusDays(RECENT_DAYS));
        return alone
                ? Optional.of(new Heading(
                        reading.sentence().index(),
                        reading.sentence().paragraph(),
                        dates.get(0).date()))
                : Optional.empty();
    }

    private static long words(Reading reading) {
        return reading.sentence().tokens().stream()
                .filter(token -> token.isWord())
                .count();
    }

    // It heads its own paragraph; standing alone there, the next one.
    private static Optional<Heading> carried(Heading known, Reading reading) {
        int paragraph = reading.sentence().paragraph();
        boolean next = reading.sentence().index() == known.sentence() + 1;
        return next || paragraph == known.paragraph()
                ? Optional.of(new Heading(known.sentence(), paragraph, known.date()))
                : Optional.empty();
    }

    /** The date that heads the sentence read last. */
    Optional<PartialDate> heading() {
        return heading.map(Heading::date);
    }

    /** The day on which something was said last before a sentence, not long ago. */
    Optional<PartialDate> saidBefore(int sentence, String company) {
        Set<String> actors = actors(sentence, company);
        return said.stream()
                .reduce((first, last) -> last)
                .filter(day -> sentence - day.sentence() <= BEFORE && day.isOf(actors))
                .map(Day::date);
    }

    /** The day on which something was said nearest to a sentence. */
    Optional<PartialDate> saidNear(int sentence, String company) {
        return nearest(said, sentence, company);
    }

    /** The recent day told nearest to a sentence; the earlier of two equally near. */
    Optional<PartialDate> near(int sentence, String company) {
        return nearest(recent, sentence, company);
    }

    private Optional<PartialDate> nearest(List<Day> days, int sentence, String company) {
        Set<String> actors = actors(sentence, company);
        return days.stream()
                .filter(day -> Math.abs(day.sentence() - sentence) <= AROUND && day.isOf(actors))
                .min(Comparator.comparingInt(day -> Math.abs(day.sentence() - sentence)))
                .map(Day::date);
    }
}
