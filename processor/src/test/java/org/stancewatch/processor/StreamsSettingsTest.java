package org.stancewatch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.processor.metrics.ProcessorMetrics;
import org.stancewatch.schemas.serde.RegistryFreeSerde;
import org.stancewatch.schemas.topic.Topics;

class StreamsSettingsTest {

    private static final ProcessorMetrics METRICS = new ProcessorMetrics(new SimpleMeterRegistry());

    @ParameterizedTest
    @ValueSource(strings = {"max.message.bytes", "message.timestamp.after.max.ms", "message.timestamp.before.max.ms"})
    void anInternalTopicTakesWhatTheTopicOfArticlesTakes(String setting) {
        assertThat(settings(Map.of()).get("topic." + setting))
                .isEqualTo(Topics.ARTICLE.spec().config().get(setting));
    }

    @Test
    void whatIsPassedThroughWins() {
        assertThat(settings(Map.of("commit.interval.ms", "500"))).containsEntry("commit.interval.ms", "500");
    }

    @Test
    void anInstanceHasAnotherNameInEachGroup() {
        assertThat(settings(Map.of())).containsEntry("group.instance.id", "stance-aggregator-blue");
    }

    @Test
    void internalTopicsAreReplicatedAsTheTopicOfClaims() {
        Properties settings = StreamsSettings.on(
                new ClusterFacts(3), StreamsSettings.of(Application.AGGREGATOR, config(Map.of()), METRICS));

        assertThat(settings).containsEntry("replication.factor", 3).containsEntry("topic.min.insync.replicas", "2");
    }

    @Test
    void oneReplicaIsEnoughWhereThereAreNotThree() {
        assertThat(new ClusterFacts(1).minInsyncReplicas()).isEqualTo(1);
    }

    private static Properties settings(Map<String, String> passedThrough) {
        return StreamsSettings.of(Application.AGGREGATOR, config(passedThrough), METRICS);
    }

    private static ProcessorConfig config(Map<String, String> passedThrough) {
        return ProcessorConfig.of("nowhere:1", RegistryFreeSerde.config(), Path.of("state"), "blue", passedThrough);
    }
}
