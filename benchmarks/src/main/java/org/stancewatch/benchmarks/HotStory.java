package org.stancewatch.benchmarks;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.Revision;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Attribution;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Sketch;
import org.stancewatch.domain.claim.Until;

/**
 * One pair that the whole world writes about: 24 things are told of it, by 400 papers, a fifth of the articles from five
 * agencies and a fifth copied from one of 50 texts. The same number gives the same article.
 */
final class HotStory {

    static final Pair PAIR = new Pair("acme", "facial-recognition");

    private static final int PAPERS = 400;
    private static final int AGENCIES = 5;
    private static final int COPIED_TEXTS = 50;
    private static final int KEYS = 8;
    private static final int HOURS = 14 * 24;
    private static final Instant BEGINS = Instant.parse("2020-06-10T08:00:00Z");
    private static final List<Act> ACTS = List.of(Act.MORATORIUM, Act.BAN, Act.WITHDRAWAL);
    private static final List<Optional<String>> DATES =
            List.of(Optional.of("2020-06-10"), Optional.of("2020-06"), Optional.of("2020-06-11"), Optional.empty());

    private HotStory() {}

    /** The {@code number}th article. */
    static ArticleClaims article(int number) {
        Random random = new Random(number);
        Instant published = BEGINS.plusSeconds(3_600L * random.nextInt(HOURS));
        boolean copied = random.nextInt(5) == 0;
        return new ArticleClaims(
                PAIR,
                ArticleId.hashOf("https://news.example/" + number),
                new Revision(published, "0".repeat(60) + number % 10_000),
                Optional.of("https://news.example/2020/06/10/acme-facial-recognition-" + number),
                "Acme stops sales of facial recognition to police, paper number " + number,
                "Paper " + random.nextInt(PAPERS),
                Optional.empty(),
                random.nextInt(5) == 0 ? Optional.of("Agency " + random.nextInt(AGENCIES)) : Optional.empty(),
                copied ? sketch(new Random(random.nextInt(COPIED_TEXTS))) : sketch(random),
                "en",
                "2026.1-00000000",
                published,
                published,
                Optional.of(new ArticleClaims.Origin(0, number)),
                List.of(claim(number)));
    }

    private static Sketch sketch(Random random) {
        return Sketch.of(Stream.generate(() -> random.nextLong(Sketch.LARGEST_KEY))
                .limit(KEYS)
                .toList());
    }

    /** Each of the 24 things in turn: all are told within the first hundred articles. */
    private static Claim claim(int number) {
        int thing = number % 24;
        Act act = thing == 23 ? Act.RESUMPTION : ACTS.get(thing % ACTS.size());
        Optional<PartialDate> date = DATES.get(thing / 6).map(PartialDate::parse);
        boolean term = thing % 2 == 0 && act == Act.MORATORIUM;
        return new Claim(
                PAIR,
                true,
                Optional.empty(),
                act,
                Modality.ASSERTED,
                Scope.of(new TreeSet<>(thing % 5 == 4 ? Set.of("everyone") : Set.of("police")), Optional.empty()),
                date,
                term ? Optional.of(new Until.Term(Period.ofYears(1))) : Optional.empty(),
                thing % 7 == 6,
                Attribution.REPORTED,
                new Quote("Acme said on Wednesday that it would stop selling facial recognition to the police", 120),
                thing % 3 == 0 ? 0.7 : 0.9,
                "rule PAUSE: acme -> " + act + " of facial-recognition, ASSERTED, actor by name");
    }
}
