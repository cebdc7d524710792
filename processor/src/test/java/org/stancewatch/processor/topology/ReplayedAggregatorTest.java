package org.stancewatch.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.processor.topology.Samples.claim;
import static org.stancewatch.processor.topology.Samples.told;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.processor.Application;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.processor.generation.Work;
import org.stancewatch.processor.replay.ArticleFilter;
import org.stancewatch.processor.replay.ClosingMark;
import org.stancewatch.processor.replay.OffsetRange;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;

/** The news of 2020 and 2021 read again in 2026, as of New Year 2022. */
class ReplayedAggregatorTest {

    private static final Generation GENERATION = Generation.replay("again");
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final Headlines HEADLINES = Headlines.with(Names.NONE);
    private static final Optional<Until> FOR_A_YEAR = Optional.of(new Until.Term(Period.ofYears(1)));
    private static final Optional<Until> FOR_HALF_A_YEAR = Optional.of(new Until.Term(Period.ofMonths(6)));
    private static final ReplayPlan PLAN = new ReplayPlan(
            GENERATION,
            Map.of(0, new OffsetRange(0, 100)),
            Map.of(0, new OffsetRange(0, 100)),
            new ArticleFilter(
                    Optional.of(Instant.parse("2021-01-01T00:00:00Z")),
                    Optional.of(Instant.parse("2022-01-01T00:00:00Z")),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of()),
            LocalDate.parse("2022-01-01"),
            OptionalInt.empty());

    private final TopologyDriver driver = new TopologyDriver(
            Application.AGGREGATOR,
            (serdes, metrics) ->
                    new AggregatorTopology(serdes, HEADLINES, new Suspects(), metrics, Work.replaying(PLAN)).build(),
            NOW,
            Work.replaying(PLAN));

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void aLapseIsToldOnItsDayBeforeLaterNews() {
        publish(told("paper", "2021-02-01T08:00:00Z", claim("amazon", Act.MORATORIUM, "2020-12-01", FOR_A_YEAR)));
        publish(told("paper", "2021-12-24T08:00:00Z", claim("ibm", Act.BAN, "2021-12-24", Optional.empty())));

        assertThat(alerts())
                .extracting(alert -> alert.getValue().content().type() + " " + alert.getRecordTime())
                .containsExactly(
                        "NEW_MORATORIUM 2021-02-01T08:00:00Z",
                        "LAPSE 2021-12-01T00:00:00Z",
                        "NEW_MORATORIUM 2021-12-24T08:00:00Z");
    }

    @Test
    void whatIsNotDueByTheLatestNewsIsNotTold() {
        publish(told("paper", "2021-02-01T08:00:00Z", claim("amazon", Act.MORATORIUM, "2020-12-01", FOR_A_YEAR)));

        assertThat(types()).containsExactly(AlertType.NEW_MORATORIUM);
    }

    @Test
    void theClosingMarkTellsWhatIsDueByItsDay() {
        publish(told("paper", "2021-02-01T08:00:00Z", claim("amazon", Act.MORATORIUM, "2020-12-01", FOR_A_YEAR)));

        mark();

        assertThat(types()).containsExactly(AlertType.NEW_MORATORIUM, AlertType.LAPSE);
    }

    @Test
    void aSecondClosingMarkTellsNothing() {
        publish(told("paper", "2021-02-01T08:00:00Z", claim("amazon", Act.MORATORIUM, "2020-12-01", FOR_A_YEAR)));
        mark();
        alerts();

        mark();

        assertThat(alerts()).isEmpty();
    }

    @Test
    void whatFollowsFromNewsBeforeTheRangeIsNotTold() {
        publish(told("paper", "2020-06-11T08:00:00Z", claim("amazon", Act.BAN, "2020-06-10", Optional.empty())));

        assertThat(alerts()).isEmpty();
    }

    @Test
    void aReversalInTheRangeFindsItsHaltBeforeIt() {
        publish(told("paper", "2020-06-11T08:00:00Z", claim("amazon", Act.BAN, "2020-06-10", Optional.empty())));
        publish(told("paper", "2021-06-11T08:00:00Z", claim("amazon", Act.RESUMPTION, "2021-06-10", Optional.empty())));

        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.getValue().content().type()).isEqualTo(AlertType.REVERSAL);
            assertThat(alert.getValue().content().reverses()).isPresent();
        });
    }

    @Test
    void olderNewsThatIsReadLaterChangesWhatWasTold() {
        publish(told("paper", "2021-06-11T08:00:00Z", claim("amazon", Act.BAN, "2021-06-10", Optional.empty())));
        publish(told("other", "2020-12-30T08:00:00Z", claim("amazon", Act.BAN, "2021-06-08", Optional.empty())));

        assertThat(alerts())
                .extracting(alert -> alert.getValue().status() + " "
                        + alert.getValue().content().effective() + " " + alert.getRecordTime())
                .containsExactly("RAISED 2021-06-10 2021-06-11T08:00:00Z", "UPDATED 2021-06-08 2020-12-30T08:00:00Z");
    }

    /** Who went on once a halt had lapsed reverses nothing. */
    @Test
    void olderNewsThatIsReadLaterWithdrawsWhatWasTold() {
        publish(told("paper", "2021-06-11T08:00:00Z", claim("amazon", Act.RESUMPTION, "2021-06-10", Optional.empty())));
        publish(told("other", "2020-01-02T08:00:00Z", claim("amazon", Act.MORATORIUM, "2020-01-01", FOR_HALF_A_YEAR)));

        assertThat(alerts())
                .extracting(alert -> alert.getValue().content().type() + " "
                        + alert.getValue().status())
                .containsExactly("REVERSAL RAISED", "REVERSAL WITHDRAWN");
    }

    @Test
    void whatOlderNewsRaisedIsToldOnceNewsOfTheRangeTellsItToo() {
        publish(told("paper", "2020-12-30T08:00:00Z", claim("amazon", Act.BAN, "2020-12-30", Optional.empty())));
        assertThat(alerts()).isEmpty();

        publish(told("other", "2021-01-02T08:00:00Z", claim("amazon", Act.BAN, "2020-12-30", Optional.empty())));

        assertThat(alerts())
                .singleElement()
                .satisfies(alert -> assertThat(alert.getValue().revision()).isEqualTo(2));
    }

    @Test
    void aLapseOfTheRangeIsToldWhereItsHaltIsReadAfterLaterNews() {
        publish(told("paper", "2021-12-24T08:00:00Z", claim("ibm", Act.BAN, "2021-12-24", Optional.empty())));
        alerts();

        publish(told("paper", "2020-06-11T08:00:00Z", claim("amazon", Act.MORATORIUM, "2020-06-10", FOR_A_YEAR)));

        assertThat(types()).containsExactly(AlertType.LAPSE);
    }

    @Test
    void whatLapsesBeforeTheRangeIsNotTold() {
        publish(told("paper", "2020-03-11T08:00:00Z", claim("amazon", Act.MORATORIUM, "2019-12-10", FOR_A_YEAR)));

        mark();

        assertThat(alerts()).isEmpty();
    }

    @Test
    void thePositionIsThatOfTheReplayAlone() {
        publish(told("paper", "2021-02-01T08:00:00Z", claim("amazon", Act.BAN, "2020-12-01", Optional.empty())));

        assertThat(driver.output(GENERATION.of(Topics.POSITION)).readValuesToList())
                .hasSize(1);
    }

    private void publish(ArticleClaims claims) {
        Topic<ArticleClaims> topic = GENERATION.of(Topics.CLAIM);
        TestInputTopic<String, ArticleClaims> input = driver.input(topic);
        input.pipeInput(claims.pair().key(), claims, claims.published());
    }

    private void mark() {
        ProducerRecord<byte[], byte[]> mark = ClosingMark.of(PLAN, 0);
        driver.raw()
                .createInputTopic(mark.topic(), new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(mark.key(), mark.value(), mark.headers(), mark.timestamp()));
    }

    private List<AlertType> types() {
        return alerts().stream().map(alert -> alert.getValue().content().type()).toList();
    }

    private List<TestRecord<String, Alert>> alerts() {
        return driver.output(GENERATION.of(Topics.ALERT)).readRecordsToList();
    }
}
