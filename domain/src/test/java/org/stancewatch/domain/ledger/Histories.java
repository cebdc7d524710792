package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Attribution;
import org.stancewatch.domain.claim.Modality;

/** Small random histories of one pair, each named by its seed: dense, so that events meet, link and contradict. */
public final class Histories {

    private static final LocalDate START = LocalDate.parse("2020-01-01");
    private static final int DAYS = 150;
    private static final int ARTICLES = 7;
    private static final int ARTICLES_OF_A_STORY = 12;
    private static final int FACTS = 5;
    private static final int DAYS_OF_TERMS = 500;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final List<List<String>> AUDIENCES = List.of(
            List.of("police"),
            List.of("police"),
            List.of("government"),
            List.of("everyone"),
            List.of("police", "schools"),
            List.of("police", "military"),
            List.of("schools", "private-sector"));
    private static final List<String> PLACES = List.of("US", "US-CA", "GB", "EU", "FR");
    private static final int PAPERS = 6;
    private static final int PASSAGES = 12;

    private final Random random;
    private final List<List<String>> audiences;
    private final List<String> places;
    private final boolean owners;
    private final List<Fact> facts;

    /** What really happened, of which several articles tell, more or less well. */
    private record Fact(Act act, LocalDate day, List<String> audiences, int place) {}

    /** A story turns on a few audiences and places: some histories have one of each, some have all. */
    private Histories(Random random) {
        this.random = random;
        this.audiences = some(AUDIENCES);
        this.places = some(PLACES);
        this.owners = random.nextBoolean();
        this.facts = random.nextBoolean()
                ? List.of()
                : IntStream.range(0, 1 + random.nextInt(FACTS))
                        .mapToObj(number -> fact())
                        .toList();
    }

    private Fact fact() {
        return new Fact(any(Act.values()), anyDay(), oneOf(audiences), random.nextInt(3 * places.size()));
    }

    /** Neighbouring seeds would begin alike. */
    private static Random randomOf(long seed) {
        return new Random(seed * SPREAD);
    }

    private <T> List<T> some(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(all.size()));
    }

    /** The articles of the history that {@code seed} names, superseded revisions and retractions among them. */
    public static List<ArticleClaims> of(long seed) {
        Histories histories = new Histories(randomOf(seed));
        int most = histories.facts.isEmpty() ? ARTICLES : ARTICLES_OF_A_STORY;
        return IntStream.rangeClosed(1, 1 + histories.random.nextInt(most))
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

    /** A date within the history or after it, by little or when most terms are over. */
    public static LocalDate date(long seed) {
        Random random = randomOf(~seed);
        return START.plusDays(random.nextInt(DAYS + (random.nextInt(3) == 0 ? DAYS_OF_TERMS : 100)));
    }

    private List<ArticleClaims> revisions(String name) {
        List<Fact> subject = facts.isEmpty() ? facts : List.of(oneOf(facts));
        LocalDate published =
                subject.isEmpty() ? anyDay() : around(subject.get(0).day(), 10, 40);
        int publisher = random.nextInt(PAPERS);
        List<ArticleClaims> revisions = new ArrayList<>();
        do {
            ClaimFixture article =
                    firstClaim(published, subject).by("paper " + publisher).article(name, revisions.size());
            sometimes(3, () -> article.and(claim(published)));
            sometimes(6, () -> article.and(recap(published)));
            sometimes(4, () -> article.at(random.nextInt(24)));
            sometimes(4, () -> article.crediting("agency " + random.nextInt(2)));
            sometimes(4, () -> article.sketched(passage(), passage()));
            sometimes(owners ? 1 : 5, () -> article.ownedBy("owner " + publisher / 2));
            revisions.add(random.nextInt(8) == 0 ? article.buildSilent() : article.build());
        } while (random.nextInt(4) == 0);
        return revisions;
    }

    private ClaimFixture firstClaim(LocalDate published, List<Fact> subject) {
        return subject.isEmpty() || random.nextInt(6) == 0
                ? claim(published)
                : claimOf(
                        subject.get(0),
                        ClaimFixture.told(published.toString(), subject.get(0).act()),
                        published);
    }

    /** What an article recalls: of a story, one of its facts. */
    private ClaimFixture recap(LocalDate published) {
        if (facts.isEmpty()) {
            return claim(published);
        }
        Fact fact = oneOf(facts);
        return claimOf(fact, ClaimFixture.recalled(published.toString(), fact.act()), published);
    }

    /** The claim that {@code fact} is so: its day is told exactly, nearly, coarsely or not at all, its scope as it is or not. */
    private ClaimFixture claimOf(Fact fact, ClaimFixture claim, LocalDate published) {
        claim.forAudience((random.nextInt(5) == 0 ? oneOf(audiences) : fact.audiences()).toArray(String[]::new));
        places.stream().skip(fact.place()).findFirst().ifPresent(claim::in);
        one(
                () -> claim.dated(fact.day().toString()),
                () -> claim.dated(around(fact.day(), 5, 5).toString()),
                () -> claim.dated(fact.day().toString().substring(0, random.nextBoolean() ? 7 : 4)),
                () -> {});
        varyTheRest(claim, published);
        return claim;
    }

    private ClaimFixture claim(LocalDate published) {
        Act act = any(Act.values());
        ClaimFixture claim = random.nextInt(4) == 0
                ? ClaimFixture.recalled(published.toString(), act)
                : ClaimFixture.told(published.toString(), act);
        claim.forAudience(oneOf(audiences).toArray(String[]::new));
        sometimes(3, () -> claim.in(oneOf(places)));
        vary(claim, published);
        return claim;
    }

    private void vary(ClaimFixture claim, LocalDate published) {
        one(
                () -> claim.dated(published.minusDays(random.nextInt(20)).toString()),
                () -> claim.dated(published.plusDays(random.nextInt(20)).toString()),
                () -> claim.dated(
                        published.minusDays(random.nextInt(60)).toString().substring(0, 7)),
                () -> sometimes(4, () -> claim.dated(Integer.toString(published.getYear() - random.nextInt(2)))),
                () -> {});
        varyTheRest(claim, published);
    }

    private void varyTheRest(ClaimFixture claim, LocalDate published) {
        one(
                () -> claim.forTerm(any("P14D", "P1M", "P2M", "P1Y")),
                () -> claim.until(published.plusDays(random.nextInt(90)).toString()),
                () -> claim.untilThat(any("there is a law", "une loi existe")),
                () -> {},
                () -> {},
                () -> {});
        sometimes(2, () -> claim.withConfidence(any(0.3, 0.5, 0.7, 0.8)));
        sometimes(8, () -> claim.inWordsOf(Attribution.QUOTED));
        sometimes(10, () -> claim.as(any(Modality.values())));
    }

    private LocalDate anyDay() {
        return START.plusDays(random.nextInt(DAYS));
    }

    private LocalDate around(LocalDate day, int before, int after) {
        return day.plusDays(random.nextInt(before + after + 1) - before);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
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

    /** One of few, so that copies meet. */
    private Long passage() {
        return (long) random.nextInt(PASSAGES);
    }
}
