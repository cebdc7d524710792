package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Attribution;
import org.stancewatch.domain.claim.Modality;

/** Small random histories of one pair, each named by its seed: dense, so that events meet, link and contradict. */
final class Histories {

    private static final LocalDate START = LocalDate.parse("2020-01-01");
    private static final int DAYS = 150;
    private static final int ARTICLES = 7;
    private static final List<List<String>> AUDIENCES = List.of(
            List.of("police"),
            List.of("police"),
            List.of("government"),
            List.of("everyone"),
            List.of("police", "schools"),
            List.of("schools", "private-sector"));

    private final Random random;

    private Histories(Random random) {
        this.random = random;
    }

    /** The articles of the history that {@code seed} names, superseded revisions and retractions among them. */
    static List<ArticleClaims> of(long seed) {
        Histories histories = new Histories(new Random(seed));
        return IntStream.rangeClosed(1, 1 + histories.random.nextInt(ARTICLES))
                .boxed()
                .flatMap(number -> histories.revisions("article " + number).stream())
                .toList();
    }

    /** {@code articles} in another order, some of them twice. */
    static List<ArticleClaims> shuffled(List<ArticleClaims> articles, long seed) {
        Random random = new Random(seed);
        List<ArticleClaims> all = new ArrayList<>(articles);
        articles.stream().filter(article -> random.nextInt(3) == 0).forEach(all::add);
        Collections.shuffle(all, random);
        return all;
    }

    /** A date within the history or somewhat after it. */
    static LocalDate date(long seed) {
        return START.plusDays(new Random(seed).nextInt(DAYS + 100));
    }

    private List<ArticleClaims> revisions(String name) {
        LocalDate published = anyDay();
        String publisher = "paper " + random.nextInt(5);
        List<ArticleClaims> revisions = new ArrayList<>();
        do {
            ClaimFixture article = claim(published).by(publisher).article(name, revisions.size());
            sometimes(3, () -> article.and(claim(published)));
            sometimes(4, () -> article.crediting("agency " + random.nextInt(2)));
            revisions.add(random.nextInt(8) == 0 ? article.buildSilent() : article.build());
        } while (random.nextInt(4) == 0);
        return revisions;
    }

    private ClaimFixture claim(LocalDate published) {
        Act act = any(Act.values());
        ClaimFixture claim = random.nextInt(4) == 0
                ? ClaimFixture.recalled(published.toString(), act)
                : ClaimFixture.told(published.toString(), act);
        claim.forAudience(AUDIENCES.get(random.nextInt(AUDIENCES.size())).toArray(String[]::new));
        sometimes(3, () -> claim.in(any("US", "GB", "EU", "FR")));
        vary(claim, published);
        return claim;
    }

    private void vary(ClaimFixture claim, LocalDate published) {
        one(
                () -> claim.dated(published.minusDays(random.nextInt(20)).toString()),
                () -> claim.dated(published.plusDays(random.nextInt(20)).toString()),
                () -> claim.dated(
                        published.minusDays(random.nextInt(60)).toString().substring(0, 7)),
                () -> {});
        one(
                () -> claim.forTerm(any("P14D", "P1M", "P2M", "P1Y")),
                () -> claim.until(published.plusDays(random.nextInt(90)).toString()),
                () -> claim.untilThat(any("there is a law", "une loi existe")),
                () -> {},
                () -> {},
                () -> {});
        sometimes(3, () -> claim.withConfidence(any(0.3, 0.5, 0.8)));
        sometimes(8, () -> claim.inWordsOf(Attribution.QUOTED));
        sometimes(10, () -> claim.as(any(Modality.values())));
    }

    private LocalDate anyDay() {
        return START.plusDays(random.nextInt(DAYS));
    }

    private void sometimes(int oneIn, Runnable change) {
        if (random.nextInt(oneIn) == 0) {
            change.run();
        }
    }

    private void one(Runnable... changes) {
        any(changes).run();
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Runs {@code property} over the histories of {@code count} seeds; a failure names its seed. */
    static void forEachSeed(int count, Consumer<Long> property) {
        for (long seed = 0; seed < count; seed++) {
            try {
                property.accept(seed);
            } catch (AssertionError | RuntimeException fault) {
                throw new AssertionError("history of seed " + seed + ": " + fault.getMessage(), fault);
            }
        }
    }
}
