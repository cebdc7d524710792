package org.stancewatch.domain.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Articles at random, as many a day as {@code perDay}: fewer at night and on weekends where it rests.
 *
 * @param perDay of a weekday
 */
record PoissonSource(double perDay, boolean rests, long seed) {

    private static final int SECONDS_AN_HOUR = 3_600;

    /** Those of {@code days} from the beginning on, in order. */
    List<Instant> articles(int days) {
        Random random = new Random(seed);
        List<Instant> articles = new ArrayList<>();
        IntStream.range(0, days * 24).forEach(hour -> {
            Instant begin = Calendar.BEGIN.plus(hour, ChronoUnit.HOURS);
            IntStream.range(0, draw(rate(hour), random))
                    .mapToObj(one -> begin.plusSeconds(random.nextInt(SECONDS_AN_HOUR)))
                    .sorted()
                    .forEach(articles::add);
        });
        return articles;
    }

    private double rate(int hour) {
        LocalDate day = Calendar.MONDAY.plusDays(hour / 24);
        boolean isDay = hour % 24 >= 6 && hour % 24 < 22;
        double share = rests ? (isDay ? 1 / 16.0 : 0) : 1 / 24.0;
        return perDay * share * (rests && !Calendar.isWeekday(day) ? 0.3 : 1);
    }

    /** Knuth's way: how many uniform factors keep the product above e^-rate. */
    private static int draw(double rate, Random random) {
        double product = random.nextDouble();
        int count = 0;
        while (product > Math.exp(-rate)) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
