package org.stancewatch.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.processor.topology.Samples.article;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Provenance;
import org.stancewatch.processor.Application;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.processor.generation.Work;
import org.stancewatch.schemas.topic.Topics;

class ExtractorTopologyTest {

    private static final Instant MORNING = Instant.parse("2020-06-10T08:00:00Z");
    private static final Instant NOON = Instant.parse("2020-06-10T12:00:00Z");

    private final TopologyDriver driver = new TopologyDriver(
            Application.EXTRACTOR,
            (serdes, metrics) ->
                    new ExtractorTopology(serdes, Extractions.ofNames(), new Suspects(), metrics, Work.LIVE).build());

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void theClaimsOfAnArticleComeOutByPair() {
        publish(article("a", "amazon ibm", MORNING));

        assertThat(claims()).extracting(told -> told.key).containsExactlyInAnyOrder(pair("amazon"), pair("ibm"));
    }

    @Test
    void anArticleWithoutAClaimLeavesNoTrace() {
        publish(article("a", "", MORNING));

        assertThat(claims()).isEmpty();
    }

    @Test
    void aClaimKnowsWhereItsArticleStandsOnTheTopic() {
        publish(article("a", "", MORNING));
        publish(article("b", "amazon", MORNING));

        assertThat(claims().get(0).value.origin()).contains(new ArticleClaims.Origin(0, 1));
    }

    @Test
    void aClaimKnowsWhoseWordsItsArticleBrings() {
        publish(article("a", "amazon", MORNING));

        ArticleClaims told = claims().get(0).value;
        assertThat(new Provenance(told.owner(), told.agency(), told.sketch())).isEqualTo(Extractions.PROVENANCE);
    }

    @Test
    void aLaterRevisionTellsThePairItNoLongerSpeaksOf() {
        publish(article("a", "amazon ibm", MORNING));
        claims();

        publish(article("a", "amazon", NOON));

        assertThat(claims())
                .filteredOn(told -> told.value.claims().isEmpty())
                .extracting(told -> told.key)
                .containsExactly(pair("ibm"));
    }

    @Test
    void anOlderRevisionThatArrivesLateChangesNothing() {
        publish(article("a", "amazon", NOON));
        claims();

        publish(article("a", "ibm", MORNING));

        assertThat(claims()).isEmpty();
    }

    @Test
    void anOlderRevisionIsIgnoredAlsoWhereTheLaterOneClaimsNothing() {
        publish(article("a", "", NOON));

        publish(article("a", "amazon", MORNING));

        assertThat(claims()).isEmpty();
    }

    @Test
    void theSameRevisionTwiceIsToldOnce() {
        publish(article("a", "amazon", MORNING));
        publish(article("a", "amazon", MORNING));

        assertThat(claims()).hasSize(1);
    }

    @Test
    void aWithdrawnArticleRetractsWhatItSaid() {
        publish(article("a", "amazon", MORNING));
        claims();

        publish(Samples.withdrawn("a", NOON));

        assertThat(claims())
                .singleElement()
                .satisfies(told -> assertThat(told.value.claims()).isEmpty());
    }

    @Test
    void bytesThatDoNotDecodeAreRejectedWithTheirCause() {
        publishBytes("x", new byte[] {1, 2, 3});

        assertThat(driver.rejected()).singleElement().satisfies(letter -> {
            assertThat(letter.value()).containsExactly(1, 2, 3);
            assertThat(TopologyDriver.header(letter, "rejected.topic")).isEqualTo(Topics.ARTICLE.name());
            assertThat(TopologyDriver.header(letter, "rejected.cause")).isNotBlank();
        });
    }

    @Test
    void bytesThatDoNotDecodeStopNothing() {
        publishBytes("x", new byte[] {1, 2, 3});
        publish(article("a", "amazon", MORNING));

        assertThat(claims()).hasSize(1);
    }

    @Test
    void anArticleThatTheExtractorFailsOnIsRejectedAndTheNextIsRead() {
        publish(article("a", Extractions.BUG, MORNING));
        publish(article("b", "amazon", MORNING));

        assertThat(driver.rejected())
                .singleElement()
                .satisfies(letter -> assertThat(TopologyDriver.header(letter, "rejected.cause"))
                        .contains("extraction"));
        assertThat(claims()).hasSize(1);
    }

    @Test
    void aRecordWithoutAValueIsRejected() {
        publishBytes("x", null);

        assertThat(driver.rejected()).singleElement().satisfies(letter -> {
            assertThat(TopologyDriver.header(letter, "rejected.kind")).isEqualTo("unusable");
            assertThat(TopologyDriver.header(letter, "rejected.cause")).startsWith("value: is null");
        });
    }

    @Test
    void anArticleIsCountedByLanguageAndOutcome() {
        publish(article("a", "amazon", MORNING));

        assertThat(driver.count("stancewatch.processor.articles", "language", "en", "outcome", "claims"))
                .isEqualTo(1);
    }

    @Test
    void anArticleWithoutAClaimIsCountedAsSuch() {
        publish(article("a", "", MORNING));

        assertThat(driver.count("stancewatch.processor.articles", "outcome", "no-claim"))
                .isEqualTo(1);
    }

    @Test
    void anOlderRevisionIsCountedAsSuperseded() {
        publish(article("a", "amazon", NOON));
        publish(article("a", "ibm", MORNING));

        assertThat(driver.count("stancewatch.processor.articles", "outcome", "superseded"))
                .isEqualTo(1);
    }

    @Test
    void eachClaimIsCountedByItsAct() {
        publish(article("a", "amazon ibm", MORNING));

        assertThat(driver.count("stancewatch.claims", "act", "ban")).isEqualTo(2);
    }

    @Test
    void bytesThatDoNotDecodeAreCountedByTopicAndCause() {
        publishBytes("x", new byte[] {1, 2, 3});

        assertThat(rejected("undecodable")).isEqualTo(1);
    }

    @Test
    void aRecordWithoutAValueIsCountedAsUnusable() {
        publishBytes("x", null);

        assertThat(rejected("unusable")).isEqualTo(1);
    }

    @Test
    void aFailureOfTheExtractorIsCountedAsABug() {
        publish(article("a", Extractions.BUG, MORNING));

        assertThat(rejected("bug")).isEqualTo(1);
    }

    private double rejected(String cause) {
        return driver.count(
                "stancewatch.rejected.records",
                "application",
                ExtractorTopology.APPLICATION,
                "topic",
                Topics.ARTICLE.name(),
                "cause",
                cause);
    }

    private void publish(Article article) {
        driver.input(Topics.ARTICLE).pipeInput(article.id().value(), article, article.published());
    }

    private void publishBytes(String key, byte[] value) {
        driver.raw()
                .createInputTopic(Topics.ARTICLE.name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(key, value);
    }

    private List<KeyValue<String, ArticleClaims>> claims() {
        return driver.output(Topics.CLAIM).readKeyValuesToList();
    }

    private static String pair(String company) {
        return company + "|" + Samples.TECHNOLOGY;
    }
}
