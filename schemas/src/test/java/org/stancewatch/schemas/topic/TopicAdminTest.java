package org.stancewatch.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.MockAdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

class TopicAdminTest {

    private static final int PARTITIONS = 4;
    private static final short REPLICATION = 1;
    private static final int NOT_OURS = 3;
    private static final Node BROKER = new Node(0, "127.0.0.1", 9092);

    private final MockAdminClient cluster = cluster();

    @Test
    void what_is_missing_is_created() throws Exception {
        TopicAdmin.Outcome outcome = TopicAdmin.ensure(cluster, PARTITIONS, REPLICATION);

        assertThat(outcome.created())
                .containsExactlyInAnyOrderElementsOf(
                        cluster.listTopics().names().get())
                .hasSameSizeAs(Topics.all());
    }

    @Test
    void a_topic_is_created_with_the_settings_of_the_catalogue() throws Exception {
        TopicAdmin.ensure(cluster, PARTITIONS, REPLICATION);

        assertThat(setting(Topics.ALERT.name(), "retention.ms")).isEqualTo("-1");
    }

    @Test
    void a_second_start_creates_nothing_and_finds_no_difference() {
        TopicAdmin.ensure(cluster, PARTITIONS, REPLICATION);

        assertThat(TopicAdmin.ensure(cluster, PARTITIONS, REPLICATION))
                .isEqualTo(new TopicAdmin.Outcome(List.of(), List.of()));
    }

    @Test
    void two_starts_at_once_both_succeed() {
        TopicAdmin.Outcome late = TopicAdmin.ensure(new OvertakenAdmin(), PARTITIONS, REPLICATION);

        assertThat(late.created()).isEmpty();
    }

    @Test
    void another_number_of_partitions_is_an_error_that_names_the_topic() {
        create(Topics.CLAIM.name(), NOT_OURS, Map.of());

        assertThatThrownBy(() -> TopicAdmin.ensure(cluster, PARTITIONS, REPLICATION))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("stance.claim.v1: partitions: has 3, configured are 4");
    }

    @Test
    void a_setting_that_differs_is_reported_and_left_alone() throws Exception {
        create(Topics.CLAIM.name(), PARTITIONS, Map.of("retention.ms", "1000"));

        TopicAdmin.Outcome outcome = TopicAdmin.ensure(cluster, PARTITIONS, REPLICATION);

        assertThat(outcome.differences()).contains("stance.claim.v1: retention.ms: has 1000, the catalogue says -1");
        assertThat(setting(Topics.CLAIM.name(), "retention.ms")).isEqualTo("1000");
    }

    @Test
    void a_cluster_of_three_needs_two_replicas_in_sync() throws Exception {
        TopicAdmin.ensure(cluster, PARTITIONS, (short) 3);

        assertThat(setting(Topics.ALERT.name(), "min.insync.replicas")).isEqualTo("2");
    }

    private void create(String topic, int partitions, Map<String, String> settings) {
        cluster.createTopics(List.of(new NewTopic(topic, partitions, REPLICATION).configs(settings)));
    }

    private String setting(String topic, String name) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return cluster.describeConfigs(List.of(resource))
                .values()
                .get(resource)
                .get()
                .get(name)
                .value();
    }

    private static MockAdminClient cluster() {
        return new MockAdminClient.Builder().numBrokers(3).build();
    }

    /** An admin before whose every creation another process creates the same. */
    private static final class OvertakenAdmin extends MockAdminClient {
        OvertakenAdmin() {
            super(List.of(BROKER), BROKER);
        }

        @Override
        public CreateTopicsResult createTopics(Collection<NewTopic> topics, CreateTopicsOptions options) {
            super.createTopics(topics, options);
            return super.createTopics(topics, options);
        }
    }
}
