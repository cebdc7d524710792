package org.stancewatch.app.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.claim.Act.RESTRICTION;
import static org.stancewatch.domain.claim.Act.RESUMPTION;
import static org.stancewatch.domain.ledger.ClaimFixture.PAIR;
import static org.stancewatch.domain.ledger.ClaimFixture.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Judgement;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.comparison.Accounts;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.processor.replay.ArticleFilter;
import org.stancewatch.processor.replay.OffsetRange;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.schemas.topic.Generation;

/** Design §3.13: what was known at a time, by the topics. */
class LedgersTest {

    private static final Generation REPLAY = Generation.replay("x");
    private static final ArticleClaims HALT =
            on("2020-06-10", BAN).article("halt", 1).build();
    private static final ArticleClaims CORRECTED = on("2020-06-10", RESTRICTION)
            .article("halt", 2)
            .recordedOn("2020-06-20")
            .build();
    private static final ArticleClaims RETURN = on("2020-06-15", RESUMPTION)
            .article("return", 1)
            .recordedOn("2020-06-25")
            .build();
    private static final Verdict FALSE = new Verdict(
            PAIR,
            HALT.article(),
            BAN,
            Optional.empty(),
            Judgement.FALSE,
            "ada",
            Instant.parse("2020-06-22T00:00:00Z"),
            "satire");

    private final TopicsInMemory topics = new TopicsInMemory();

    private List<String> stood(String knownBefore) {
        return stood(GenerationTopics.of(Generation.LIVE, topics, Plans.UNKNOWN), key -> true, knownBefore);
    }

    private static List<String> stood(GenerationTopics topics, Predicate<String> keys, String knownBefore) {
        return Ledgers.of(topics, keys, Instant.parse(knownBefore)).asOf(LocalDate.parse("2020-06-18")).stream()
                .map(LedgersTest::words)
                .toList();
    }

    private static String words(Timeline timeline) {
        return timeline.pair() + " " + timeline.positions().get(0).stance();
    }

    @Test
    void whatWasKnownThenIsNotWhatIsKnownNow() {
        topics.claim(Generation.LIVE, HALT, RETURN);
        assertThat(stood("2020-06-18T00:00:00Z")).containsExactly(PAIR + " HALTED");
    }

    @Test
    void whatIsRecordedAtTheBoundDoesNotCount() {
        topics.claim(Generation.LIVE, HALT, RETURN);
        assertThat(stood(RETURN.recordedAt().toString())).containsExactly(PAIR + " HALTED");
    }

    @Test
    void whatIsKnownLaterOfAnEarlierDayCountsWhereAskedFor() {
        topics.claim(Generation.LIVE, HALT, RETURN);
        assertThat(stood("2020-06-26T00:00:00Z")).containsExactly(PAIR + " SUPPLYING");
    }

    @Test
    void aRevisionThatWasSupersededLaterCounts() {
        topics.claim(Generation.LIVE, HALT, CORRECTED);
        assertThat(stood("2020-06-19T00:00:00Z")).containsExactly(PAIR + " HALTED");
    }

    @Test
    void aRevisionTakesThePlaceOfTheEarlierInWhateverOrderTheyCome() {
        topics.claim(Generation.LIVE, CORRECTED, HALT);
        assertThat(stood("2020-06-21T00:00:00Z")).containsExactly(PAIR + " RESTRICTED");
    }

    @Test
    void aVerdictCountsOnceItIsGiven() {
        topics.claim(Generation.LIVE, HALT).judge(FALSE);
        assertThat(stood("2020-06-23T00:00:00Z")).isEmpty();
    }

    @Test
    void aVerdictThatCameLaterDoesNotCount() {
        topics.claim(Generation.LIVE, HALT).judge(FALSE);
        assertThat(stood("2020-06-21T00:00:00Z")).containsExactly(PAIR + " HALTED");
    }

    @Test
    void pairsThatAreNotAskedForAreLeftOut() {
        Pair other = new Pair("other", "facial-recognition");
        topics.claim(Generation.LIVE, HALT, on("2020-06-10", BAN).about(other).build());
        GenerationTopics live = GenerationTopics.of(Generation.LIVE, topics, Plans.UNKNOWN);
        assertThat(stood(live, other.key()::equals, "2020-07-01T00:00:00Z")).containsExactly(other + " HALTED");
    }

    @Test
    void aReplayStandsOnItsOwnClaims() {
        topics.claim(Generation.LIVE, HALT)
                .tell(REPLAY, Accounts.on("2020-07-01").account())
                .claim(REPLAY, RETURN);
        GenerationTopics replay = GenerationTopics.of(REPLAY, topics, Plans.UNKNOWN);
        assertThat(stood(replay, key -> true, "2020-07-01T00:00:00Z")).containsExactly(PAIR + " SUPPLYING");
    }

    @Test
    void aReplayHearsTheVerdictsOfItsPlan() {
        topics.tell(REPLAY, Accounts.on("2020-07-01").account())
                .claim(REPLAY, HALT)
                .judge(FALSE);
        GenerationTopics replay = GenerationTopics.of(REPLAY, topics, generation -> Optional.of(deaf()));
        assertThat(stood(replay, key -> true, "2020-07-01T00:00:00Z")).containsExactly(PAIR + " HALTED");
    }

    private static ReplayPlan deaf() {
        return new ReplayPlan(
                REPLAY,
                Map.of(0, new OffsetRange(0, 1)),
                Map.of(0, new OffsetRange(0, 0)),
                ArticleFilter.ALL,
                LocalDate.parse("2020-07-01"),
                OptionalInt.empty());
    }
}
