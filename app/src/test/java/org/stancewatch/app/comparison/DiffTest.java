package org.stancewatch.app.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.claim.Act.RESTRICTION;
import static org.stancewatch.domain.claim.Act.RESUMPTION;
import static org.stancewatch.domain.ledger.ClaimFixture.on;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.app.generation.GenerationTopics;
import org.stancewatch.app.generation.Plans;
import org.stancewatch.app.generation.TopicsInMemory;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.comparison.Accounts;
import org.stancewatch.domain.comparison.Reach;
import org.stancewatch.domain.comparison.Reason;
import org.stancewatch.domain.comparison.Side;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.processor.replay.ArticleFilter;
import org.stancewatch.processor.replay.OffsetRange;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topics;

/** What the topics of two generations come to: for people, and for programs. */
class DiffTest {

    private static final Generation X = Generation.replay("x");
    private static final Generation Y = Generation.replay("y");
    private static final String DAY = "2020-07-01";

    private static final ArticleClaims HALT =
            on("2020-06-10", BAN).article("halt", 1).by("Harbour Post").build();
    private static final ArticleClaims OLD =
            on("2020-04-10", BAN).article("halt", 1).by("Harbour Post").build();
    private static final ArticleClaims REREAD = on("2020-06-10", BAN)
            .article("halt", 1)
            .by("Harbour Post")
            .readBy("2026.1-77aa0d12")
            .build();
    private static final ArticleClaims RESTRICTED = on("2020-06-10", RESTRICTION)
            .article("halt", 1)
            .by("Harbour Post")
            .withConfidence(0.8)
            .build();
    private static final ArticleClaims RETURN =
            on("2020-06-25", RESUMPTION).article("return", 1).by("The Quay").build();
    private static final Names NO_NAMES = new Names() {
        @Override
        public Optional<String> company(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> technology(String id, String language) {
            return Optional.empty();
        }

        @Override
        public Optional<String> label(String id, String language) {
            return Optional.empty();
        }

        @Override
        public Optional<String> audience(String id) {
            return Optional.empty();
        }
    };

    private final TopicsInMemory topics = new TopicsInMemory();

    private TopicsInMemory generation(Generation generation, ArticleClaims... told) {
        return topics.tell(generation, Accounts.on(DAY, told).account()).claim(generation, told);
    }

    private Diff diff(Generation a, Generation b) {
        return Diff.of(GenerationTopics.of(a, topics, Plans.UNKNOWN), GenerationTopics.of(b, topics, Plans.UNKNOWN));
    }

    private static List<String> text(Diff diff) {
        return new DiffText(diff, alert -> "HEADLINE").lines();
    }

    private static JsonNode json(Diff diff) {
        return DiffJson.of(diff, NO_NAMES).json();
    }

    @Test
    void equalGenerationsAreToldInOneLine() {
        generation(Generation.LIVE, HALT, RETURN);
        generation(X, RETURN, HALT);
        assertThat(text(diff(Generation.LIVE, X))).containsExactly("no difference in 2 alerts, 1 positions");
    }

    @Test
    void otherRulesAreNamedBeforeAllElse() {
        generation(Generation.LIVE, HALT);
        generation(X, REREAD);
        assertThat(text(diff(Generation.LIVE, X)))
                .containsExactly(
                        "rules: live 2026.1-00000000, x 2026.1-77aa0d12", "", "no difference in 1 alerts, 1 positions");
    }

    /** What it has read without making a claim tells nothing of the rules: those of its other claims do. */
    @Test
    void theRulesThatMakeNoClaimAreThoseOfAllElseThatTheirSideHasRead() {
        generation(Generation.LIVE, HALT, RETURN);
        generation(X, REREAD);
        assertThat(text(diff(Generation.LIVE, X)))
                .containsSequence(
                        "      “RESUMPTION for police”", "      rules: live 2026.1-00000000, x 2026.1-77aa0d12");
    }

    @Test
    void theRulesOfBothAreNamedOnceWhereTheyAreTheSame() {
        generation(X, HALT);
        generation(Y, RESTRICTED);
        assertThat(text(diff(X, Y)))
                .containsSequence("         “RESTRICTION for police”", "      rules of both: 2026.1-00000000");
    }

    @Test
    void rulesOfWhichNothingIsKnownAreSaidToBeUnknown() {
        generation(X, HALT);
        generation(Y);
        assertThat(text(diff(X, Y))).contains("      rules: x 2026.1-00000000, y not known");
    }

    @Test
    void programsAreToldTheRulesOfEachReason() {
        generation(Generation.LIVE, HALT, RETURN);
        generation(X, REREAD);
        JsonNode rules = json(diff(Generation.LIVE, X)).at("/differences/0/reasons/0/rules");
        assertThat(rules.toString()).isEqualTo("{\"a\":[\"2026.1-00000000\"],\"b\":[\"2026.1-77aa0d12\"]}");
    }

    @Test
    void aGenerationDoesNotDifferFromItself() {
        generation(Generation.LIVE, HALT, RETURN);
        assertThat(diff(Generation.LIVE, Generation.LIVE).isEqual()).isTrue();
    }

    @Test
    void ofAnAlertTheLatestRevisionCountsWhateverComesBehindIt() {
        generation(Generation.LIVE, HALT);
        generation(X, HALT);
        Accounts.on(DAY, HALT).account().alerts().forEach(again -> topics.tell(X, again));
        assertThat(diff(Generation.LIVE, X).isEqual()).isTrue();
    }

    @Test
    void aRecordWithoutAValueTakesItsAlertBack() {
        generation(Generation.LIVE, HALT);
        generation(X, HALT).tombstone(X.of(Topics.ALERT), "acme|facial-recognition#1");
        assertThat(json(diff(Generation.LIVE, X)).path("differences"))
                .singleElement()
                .satisfies(difference ->
                        assertThat(difference.path("change").asText()).isEqualTo("REMOVED"));
    }

    @Test
    void anAlertOfOneSideIsToldWithWhatItSaysAndTheArticleThatTheOtherMakesNothingOf() {
        generation(X, HALT);
        generation(Y, HALT, RETURN);
        assertThat(text(diff(X, Y)))
                .startsWith(
                        "only in y: REVERSAL  HEADLINE  (acme|facial-recognition#2)",
                        "    type REVERSAL · companies acme · technology facial-recognition · act RESUMPTION"
                                + " · scope police · effective 2020-06-25 · reverses 2020-06-10",
                        "    y alone reads a claim in “a headline”, The Quay, 2020-06-25, "
                                + RETURN.url().orElseThrow() + "; x makes none, or has not read it",
                        "      RESUMPTION ASSERTED police 2020-06-25 REPORTED, confidence 0.90, fixture",
                        "      “RESUMPTION for police”");
    }

    @Test
    void whatReadsDifferentlyStandsInATable() {
        generation(X, HALT);
        generation(Y, RESTRICTED);
        assertThat(text(diff(X, Y)))
                .containsSequence(
                        "differs: position  acme|facial-recognition, police",
                        "            x       y",
                        "    stance  HALTED  RESTRICTED",
                        "    act     BAN     RESTRICTION");
    }

    @Test
    void aClaimReadOtherwiseIsShownAsBothReadIt() {
        generation(X, HALT);
        generation(Y, RESTRICTED);
        assertThat(text(diff(X, Y)))
                .containsSequence(
                        "    read otherwise: “a headline”, Harbour Post, 2020-06-10, "
                                + HALT.url().orElseThrow(),
                        "      act BAN in x, RESTRICTION in y; confidence 0.9 in x, 0.8 in y",
                        "      x: BAN ASSERTED police 2020-06-10 REPORTED, confidence 0.90, fixture",
                        "         “BAN for police”",
                        "      y: RESTRICTION ASSERTED police 2020-06-10 REPORTED, confidence 0.80, fixture",
                        "         “RESTRICTION for police”");
    }

    @Test
    void theSumComesLast() {
        generation(X, HALT);
        generation(Y, HALT, RETURN);
        assertThat(text(diff(X, Y)))
                .last()
                .isEqualTo("4 differences between x and y in 2 alerts, 1 positions, 2 counts");
    }

    @Test
    void liveHasReadWhateverThereIs() {
        generation(Generation.LIVE, HALT);
        generation(X, HALT, RETURN);
        assertThat(diff(Generation.LIVE, X).differences().get(0).reasons())
                .containsExactly(new Reason.OneSided(
                        Side.B, RETURN, RETURN.claims().get(0), Reach.Answer.READ, Optional.empty()));
    }

    @Test
    void programsAreToldWhichSideClaimsWhat() {
        generation(X, HALT);
        generation(Y, HALT, RETURN);
        JsonNode reason =
                json(diff(X, Y)).path("differences").path(0).path("reasons").path(0);
        assertThat(reason.path("kind").asText()).isEqualTo("CLAIM_OF_ONE");
        assertThat(reason.path("by").asText()).isEqualTo("y");
        assertThat(reason.path("claim").path("rule").asText()).isEqualTo("fixture");
        assertThat(reason.path("article").path("url").asText())
                .isEqualTo(RETURN.url().orElseThrow());
    }

    @Test
    void programsAreToldAlertsAsTheApiHasThem() {
        generation(X, HALT);
        generation(Y, HALT, RETURN);
        JsonNode difference = json(diff(X, Y)).path("differences").path(0);
        assertThat(difference.path("b").path("type").asText()).isEqualTo("REVERSAL");
        assertThat(difference.path("a").isNull()).isTrue();
    }

    /** By the same claims too: what it did not tell of its range is missing. */
    @Test
    void whatAReplayOfARangeShouldHaveToldIsMissed() {
        generation(Generation.LIVE, HALT, RETURN);
        generation(X, HALT, RETURN).tombstone(X.of(Topics.ALERT), "acme|facial-recognition#2");
        Diff diff = Diff.of(
                GenerationTopics.of(Generation.LIVE, topics, Plans.UNKNOWN),
                GenerationTopics.of(X, topics, generation -> Optional.of(sinceMay())));
        assertThat(text(diff))
                .contains(
                        "    claims, verdicts and days are equal: other rules of the ledger, or one side is still at work");
    }

    @Test
    void whatIsOlderThanTheRangeOfAReplayIsNotCompared() {
        generation(Generation.LIVE, OLD, RETURN);
        generation(X, OLD, RETURN).tombstone(X.of(Topics.ALERT), "acme|facial-recognition#1");
        Diff diff = Diff.of(
                GenerationTopics.of(Generation.LIVE, topics, Plans.UNKNOWN),
                GenerationTopics.of(X, topics, generation -> Optional.of(sinceMay())));
        assertThat(text(diff))
                .containsExactly(
                        "no difference in 1 alerts, 1 positions",
                        "1 of which one side does not tell at all are not compared");
    }

    private static ReplayPlan sinceMay() {
        return new ReplayPlan(
                X,
                Map.of(0, new OffsetRange(0, 10)),
                Map.of(),
                new ArticleFilter(
                        Optional.of(Instant.parse("2020-05-01T00:00:00Z")),
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of()),
                LocalDate.parse(DAY),
                OptionalInt.empty());
    }

    @Test
    void aReplayThatIsNotThereIsNamedWithThoseThatAre() {
        generation(X, HALT);
        assertThatThrownBy(() -> diff(X, Y)).hasMessage("replay y: there is none of this name; there are: live, x");
    }
}
