package org.stancewatch.processor.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.processor.topology.Samples.claim;
import static org.stancewatch.processor.topology.Samples.told;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Judgement;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.Evidence;
import org.stancewatch.domain.ledger.ScopeCount;
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.processor.Application;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.processor.generation.Work;
import org.stancewatch.schemas.topic.Topics;

class AggregatorTopologyTest {

    private static final Instant TODAY = Instant.parse("2020-06-12T12:00:00Z");
    private static final Optional<Until> FOR_A_YEAR = Optional.of(new Until.Term(Period.ofYears(1)));

    private static final Headlines HEADLINES = Headlines.with(Names.NONE);

    private final TopologyDriver driver = new TopologyDriver(
            Application.AGGREGATOR,
            (serdes, metrics) -> new AggregatorTopology(serdes, HEADLINES, new Suspects(), metrics, Work.LIVE).build(),
            TODAY);

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void aHaltRaisesAnAlertUnderTheIdOfItsPair() {
        publish(amazonHalts());

        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.id()).isEqualTo("amazon|facial-recognition#1");
            assertThat(alert.content().type()).isEqualTo(AlertType.NEW_MORATORIUM);
            assertThat(alert.status()).isEqualTo(AlertStatus.RAISED);
        });
    }

    @Test
    void anAlertIsCountedByTypeAndStatus() {
        publish(amazonHalts());

        assertThat(driver.count("stancewatch.alerts", "type", "new-moratorium", "status", "raised"))
                .isEqualTo(1);
    }

    @Test
    void theSameClaimsTwiceTellNothingNew() {
        publish(amazonHalts());
        alerts();
        positions();

        publish(amazonHalts());

        assertThat(alerts()).isEmpty();
        assertThat(positions()).isEmpty();
    }

    @Test
    void theSameClaimsReadByOtherRulesTellNothingNew() {
        publish(amazonHalts());
        alerts();
        positions();

        publish(Samples.readBy("2026.2-77aa0d12", amazonHalts()));

        assertThat(alerts()).isEmpty();
        assertThat(positions()).isEmpty();
    }

    @Test
    void anAlertTellsByWhichRulesItsEvidenceWasRead() {
        publish(amazonHalts());

        assertThat(alerts())
                .singleElement()
                .satisfies(alert -> assertThat(alert.standing().evidence())
                        .extracting(Evidence::rules)
                        .containsExactly(Samples.RULES));
    }

    @Test
    void theTimelineOfThePairIsTold() {
        publish(amazonHalts());

        assertThat(positions())
                .singleElement()
                .satisfies(timeline -> assertThat(timeline.positions())
                        .extracting(position -> position.stance())
                        .containsExactly(Stance.HALTED));
    }

    @Test
    void aRetractionWithdrawsTheAlert() {
        ArticleClaims halts = amazonHalts();
        publish(halts);
        alerts();

        publish(Samples.later(halts));

        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.id()).isEqualTo("amazon|facial-recognition#1");
            assertThat(alert.revision()).isEqualTo(2);
            assertThat(alert.status()).isEqualTo(AlertStatus.WITHDRAWN);
        });
    }

    @Test
    void anOlderRevisionDoesNotBringBackWhatALaterOneRetracted() {
        ArticleClaims halts = amazonHalts();
        publish(Samples.later(halts));

        publish(halts);

        assertThat(alerts()).isEmpty();
    }

    @Test
    void aRetractionSaysWhoNoLongerSaysSoAndWhichWordsAreGone() {
        ArticleClaims halts = amazonHalts();
        publish(halts);
        alerts();

        publish(Samples.later(halts));

        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.reason()).contains("its ground is gone: “A headline” (paper) no longer says so");
            assertThat(alert.gone()).extracting(Evidence::article).containsExactly(halts.article());
        });
    }

    @Test
    void wordsThatARevisionKeepsAreNotGone() {
        ArticleClaims halts = amazonHalts();
        publish(halts);
        alerts();

        publish(Samples.later(halts, claim("amazon", Act.MORATORIUM, "2020-06-09", FOR_A_YEAR, 0.6)));

        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.reason())
                    .contains("effective 2020-06-10 is now 2020-06-09: “A headline” (paper) was revised");
            assertThat(alert.gone()).isEmpty();
        });
    }

    @Test
    void aClaimJudgedFalseWithdrawsItsAlertAndSaysWhoAndWhy() {
        publish(amazonHalts());
        alerts();

        judge(Judgement.FALSE, 1);

        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.status()).isEqualTo(AlertStatus.WITHDRAWN);
            assertThat(alert.reason())
                    .contains("its ground is gone: “A headline” (paper) was judged false by ada: it is satire");
        });
        assertThat(positions())
                .last()
                .satisfies(timeline -> assertThat(timeline.positions()).isEmpty());
    }

    @Test
    void aVerdictTakenBackRaisesTheAlertAgainUnderItsId() {
        publish(amazonHalts());
        judge(Judgement.FALSE, 1);
        alerts();

        judge(Judgement.RIGHT, 2);

        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.id()).isEqualTo("amazon|facial-recognition#1");
            assertThat(alert.status()).isEqualTo(AlertStatus.RAISED);
            assertThat(alert.revision()).isEqualTo(3);
        });
    }

    @Test
    void aVerdictThatComesBeforeItsArticleHolds() {
        judge(Judgement.FALSE, 1);

        publish(amazonHalts());

        assertThat(alerts()).isEmpty();
    }

    @Test
    void anEarlierVerdictThatComesLateChangesNothing() {
        publish(amazonHalts());
        judge(Judgement.RIGHT, 2);
        alerts();

        judge(Judgement.FALSE, 1);

        assertThat(alerts()).isEmpty();
    }

    @Test
    void theSameTextReadAgainStaysJudged() {
        publish(amazonHalts());
        judge(Judgement.FALSE, 1);
        alerts();

        publish(amazonHalts());

        assertThat(alerts()).isEmpty();
    }

    @Test
    void aVerdictWithoutValueIsSetAside() {
        driver.input(Topics.VERDICT).pipeInput("amazon|facial-recognition", null);

        assertThat(driver.rejected())
                .singleElement()
                .satisfies(letter -> assertThat(TopologyDriver.header(letter, "rejected.cause"))
                        .startsWith("value: is null"));
    }

    @Test
    void aTermLapsesOnItsDayThoughNoNewsArrives() {
        publish(amazonHalts());
        alerts();

        driver.pass(Duration.ofDays(364));

        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.content().type()).isEqualTo(AlertType.LAPSE);
            assertThat(alert.content().effective()).hasToString("2021-06-10");
        });
    }

    @Test
    void aTermDoesNotLapseTheDayBefore() {
        publish(amazonHalts());
        alerts();

        driver.pass(Duration.ofDays(362));

        assertThat(alerts()).isEmpty();
    }

    @Test
    void aLapseIsToldOnce() {
        publish(amazonHalts());
        driver.pass(Duration.ofDays(364));
        alerts();

        driver.pass(Duration.ofDays(30));

        assertThat(alerts()).isEmpty();
    }

    @Test
    void anAlertKeepsTheTraceOfItsArticleButNotItsIdentity() {
        Headers headers = new RecordHeaders()
                .add("traceparent", "00-trace-span-01".getBytes(UTF_8))
                .add("ce_id", "article".getBytes(UTF_8));
        ArticleClaims halts = amazonHalts();
        driver.input(Topics.CLAIM).pipeInput(new TestRecord<>(halts.pair().key(), halts, headers, halts.published()));

        assertThat(driver.output(Topics.ALERT).readRecord().headers())
                .extracting(Header::key)
                .containsExactly("traceparent");
    }

    @Test
    void aTechnologyCountsItsCompaniesByStance() {
        publish(amazonHalts());
        publish(halts("ibm", "2020-06-09"));

        assertThat(technology().counts()).containsEntry(Stance.HALTED, 2);
    }

    @Test
    void aCompanyThatChangesSidesIsTakenFromOneCountToAnother() {
        publish(amazonHalts());
        publish(halts("ibm", "2020-06-09"));

        publish(told("other", "2020-06-12T10:00:00Z", claim("ibm", Act.RESUMPTION, "2020-06-12", Optional.empty())));

        assertThat(technology().scopes())
                .containsExactly(new ScopeCount(Scope.everyone(), Map.of(Stance.HALTED, 1, Stance.SUPPLYING, 1)));
    }

    @Test
    void aCompanyThatTakesNothingBackIsCountedOnceHoweverOftenItIsToldOf() {
        publish(amazonHalts());
        publish(told("other", "2020-06-11T10:00:00Z", claim("amazon", Act.MORATORIUM, "2020-06-10", FOR_A_YEAR)));

        assertThat(technology().scopes()).containsExactly(new ScopeCount(Scope.everyone(), Map.of(Stance.HALTED, 1)));
    }

    @Test
    void threeCompaniesWithinThirtyDaysRaiseOneWave() {
        Stream.of(amazonHalts(), halts("ibm", "2020-06-09"), halts("microsoft", "2020-06-11"))
                .forEach(this::publish);

        assertThat(alerts())
                .filteredOn(alert -> alert.content().type() == AlertType.WAVE)
                .singleElement()
                .satisfies(
                        wave -> assertThat(wave.content().companies()).containsExactly("amazon", "ibm", "microsoft"));
    }

    private void publish(ArticleClaims told) {
        driver.input(Topics.CLAIM).pipeInput(told.pair().key(), told, told.published());
    }

    private void judge(Judgement judgement, int hour) {
        ArticleClaims article = amazonHalts();
        Verdict verdict = new Verdict(
                article.pair(),
                article.article(),
                Act.MORATORIUM,
                Optional.empty(),
                judgement,
                "ada",
                TODAY.plus(Duration.ofHours(hour)),
                "it is satire");
        driver.input(Topics.VERDICT).pipeInput(verdict.pair().key(), verdict, verdict.at());
    }

    /** The last that is told of it. */
    private TechnologyTimeline technology() {
        List<TechnologyTimeline> told = driver.output(Topics.TECHNOLOGY).readValuesToList();
        return told.get(told.size() - 1);
    }

    private List<Alert> alerts() {
        return driver.output(Topics.ALERT).readValuesToList();
    }

    private List<Timeline> positions() {
        return driver.output(Topics.POSITION).readValuesToList();
    }

    private static ArticleClaims amazonHalts() {
        return told("paper", "2020-06-10T20:00:00Z", claim("amazon", Act.MORATORIUM, "2020-06-10", FOR_A_YEAR));
    }

    private static ArticleClaims halts(String company, String day) {
        return told(company + "-news", day + "T20:00:00Z", claim(company, Act.BAN, day, Optional.empty()));
    }
}
