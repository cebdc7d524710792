package org.stancewatch.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.processor.topology.Samples.TECHNOLOGY;
import static org.stancewatch.processor.topology.Samples.claim;
import static org.stancewatch.processor.topology.Samples.told;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.processor.Application;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.processor.generation.Inheritance;
import org.stancewatch.processor.generation.Role;
import org.stancewatch.processor.generation.RoleMark;
import org.stancewatch.processor.generation.Work;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topics;

/** A generation with other rules keeps up with the active one, in silence, and takes over from it. */
class ShadowAggregatorTest {

    private static final Generation OTHER_RULES = Generation.inService("other-rules");
    private static final Headlines HEADLINES = Headlines.with(Names.NONE);
    private static final Instant NOW = Instant.parse("2020-07-01T12:00:00Z");
    private static final Duration A_LOOK = Duration.ofSeconds(1);

    private final TopologyDriver active = driver(Generation.LIVE);
    private final TopologyDriver shadow = driver(OTHER_RULES);
    private final Collection<Alert> toldByActive = new ArrayList<>();

    @AfterEach
    void close() {
        active.close();
        shadow.close();
    }

    @Test
    void aShadowTellsNothing() {
        shadowReads(halts("amazon"));

        assertThat(alerts(shadow)).isEmpty();
        assertThat(positions(shadow)).isEmpty();
        assertThat(technologies(shadow)).isEmpty();
    }

    @Test
    void whatSubscribersKnowIsNotRaisedAgain() {
        bothRead(halts("amazon"));

        promote();

        assertThat(alerts(shadow)).isEmpty();
    }

    @Test
    void whoTakesOverTellsHowEachPairStands() {
        bothRead(halts("amazon"));

        promote();

        assertThat(positions(shadow))
                .singleElement()
                .satisfies(timeline -> assertThat(timeline.pair().company()).isEqualTo("amazon"));
    }

    @Test
    void whoTakesOverTellsHowEachTechnologyStands() {
        bothRead(halts("amazon"));

        promote();

        assertThat(technologies(shadow))
                .isNotEmpty()
                .allSatisfy(timeline -> assertThat(timeline.companies()).containsOnlyKeys("amazon"));
    }

    @Test
    void whatOnlyTheOtherRulesFindIsRaised() {
        shadowReads(halts("ibm"));

        promote();

        assertThat(alerts(shadow)).singleElement().satisfies(alert -> {
            assertThat(alert.id()).isEqualTo("ibm|facial-recognition#1");
            assertThat(alert.status()).isEqualTo(AlertStatus.RAISED);
        });
    }

    @Test
    void whatTheOtherRulesDoNotFindIsWithdrawnForThem() {
        activeReads(halts("ibm"));

        promote();

        assertThat(alerts(shadow)).singleElement().satisfies(alert -> {
            assertThat(alert.id()).isEqualTo("ibm|facial-recognition#1");
            assertThat(alert.revision()).isEqualTo(2);
            assertThat(alert.status()).isEqualTo(AlertStatus.WITHDRAWN);
            assertThat(alert.reason()).contains("its ground is gone: read anew by “other-rules”");
        });
    }

    @Test
    void newsThatComesBetweenInheritanceAndPromotionIsToldWithThePromotion() {
        inherit();
        shadowReads(halts("ibm"));

        appoint(shadow, OTHER_RULES, Role.ACTIVE);
        shadow.pass(A_LOOK);

        assertThat(alerts(shadow)).extracting(Alert::id).containsExactly("ibm|facial-recognition#1");
    }

    @Test
    void newsAfterThePromotionIsToldAtOnce() {
        promote();

        shadowReads(halts("ibm"));

        assertThat(alerts(shadow)).extracting(Alert::id).containsExactly("ibm|facial-recognition#1");
    }

    @Test
    void aSecondPromotionRaisesNothing() {
        bothRead(halts("amazon"));
        promote();

        appoint(shadow, OTHER_RULES, Role.ACTIVE);
        shadow.pass(A_LOOK);

        assertThat(alerts(shadow)).isEmpty();
    }

    @Test
    void aTermThatEndedInTheShadowLapsesWithThePromotion() {
        shadowReads(told(
                "paper",
                "2020-06-11T08:00:00Z",
                claim("ibm", Act.MORATORIUM, "2020-06-10", Optional.of(new Until.Term(Period.ofMonths(1))))));
        shadow.pass(Duration.ofDays(30));

        promote();

        assertThat(alerts(shadow))
                .extracting(alert -> alert.content().type())
                .containsExactlyInAnyOrder(AlertType.NEW_MORATORIUM, AlertType.LAPSE);
    }

    @Test
    void whoIsRelievedTellsNothingMore() {
        appoint(active, Generation.LIVE, Role.SHADOW);

        activeReads(halts("amazon"));

        assertThat(toldByActive).isEmpty();
    }

    @Test
    void whoIsRelievedAndComesBackGoesOnFromWhatWasToldMeanwhile() {
        appoint(active, Generation.LIVE, Role.SHADOW);
        activeReads(halts("amazon"));
        promote();
        shadowReads(halts("amazon"));
        Collection<Alert> toldMeanwhile = alerts(shadow);

        AlertRegister.of(toldMeanwhile)
                .forEach(register ->
                        pipe(active, new Inheritance(register).to(claims(Generation.LIVE), register.key())));
        appoint(active, Generation.LIVE, Role.ACTIVE);
        active.pass(A_LOOK);

        assertThat(alerts(active)).isEmpty();
    }

    @Test
    void aWaveThatSubscribersKnowIsNotRaisedAgain() {
        bothRead(halts("amazon"));
        bothRead(halts("ibm"));
        bothRead(halts("microsoft"));
        assertThat(toldByActive).extracting(alert -> alert.content().type()).contains(AlertType.WAVE);

        promote();

        assertThat(alerts(shadow)).isEmpty();
    }

    @Test
    void aWaveThatOnlyTheOtherRulesFindIsRaised() {
        shadowReads(halts("amazon"));
        shadowReads(halts("ibm"));
        shadowReads(halts("microsoft"));

        promote();

        assertThat(alerts(shadow))
                .filteredOn(alert -> alert.content().type() == AlertType.WAVE)
                .hasSize(1);
    }

    private static TopologyDriver driver(Generation generation) {
        Work work = Work.inService(generation);
        return new TopologyDriver(
                Application.AGGREGATOR,
                (serdes, metrics) -> new AggregatorTopology(serdes, HEADLINES, new Suspects(), metrics, work).build(),
                NOW,
                work);
    }

    private static ArticleClaims halts(String company) {
        return told(
                "paper-" + company, "2020-06-11T08:00:00Z", claim(company, Act.BAN, "2020-06-10", Optional.empty()));
    }

    private void bothRead(ArticleClaims claims) {
        activeReads(claims);
        shadowReads(claims);
    }

    private void activeReads(ArticleClaims claims) {
        publish(active, Generation.LIVE, claims);
        toldByActive.addAll(alerts(active));
    }

    private void shadowReads(ArticleClaims claims) {
        publish(shadow, OTHER_RULES, claims);
    }

    private static void publish(TopologyDriver driver, Generation generation, ArticleClaims claims) {
        driver.input(generation.of(Topics.CLAIM)).pipeInput(claims.pair().key(), claims, claims.published());
    }

    private void promote() {
        inherit();
        appoint(shadow, OTHER_RULES, Role.ACTIVE);
        shadow.pass(A_LOOK);
    }

    /** What subscribers were told of pairs goes to the ledgers, of technologies to those that count; of some it is nothing. */
    private void inherit() {
        Map<String, AlertRegister> registers = AlertRegister.of(toldByActive).stream()
                .collect(Collectors.toMap(AlertRegister::key, Function.identity()));
        registers.forEach((key, register) -> {
            if (!key.startsWith("wave|")) {
                pipe(shadow, new Inheritance(register).to(claims(OTHER_RULES), key));
            }
        });
        String wave = "wave|" + TECHNOLOGY;
        AlertRegister waves = registers.getOrDefault(wave, AlertRegister.empty(wave));
        pipe(shadow, new Inheritance(waves).to(summaries(OTHER_RULES), TECHNOLOGY));
    }

    private static void appoint(TopologyDriver driver, Generation generation, Role role) {
        pipe(driver, new RoleMark(role).to(claims(generation), 0));
        pipe(driver, new RoleMark(role).to(summaries(generation), 0));
    }

    private static String claims(Generation generation) {
        return generation.of(Topics.CLAIM).name();
    }

    private static String summaries(Generation generation) {
        return AggregatorTopology.summaries(generation);
    }

    private static void pipe(TopologyDriver driver, ProducerRecord<byte[], byte[]> record) {
        driver.raw()
                .createInputTopic(record.topic(), new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(record.key(), record.value(), record.headers(), NOW));
    }

    private static List<Alert> alerts(TopologyDriver driver) {
        return driver.output(Topics.ALERT).readValuesToList();
    }

    private static List<Timeline> positions(TopologyDriver driver) {
        return driver.output(Topics.POSITION).readValuesToList();
    }

    private static List<TechnologyTimeline> technologies(TopologyDriver driver) {
        return driver.output(Topics.TECHNOLOGY).readValuesToList();
    }
}
