package org.stancewatch.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
    private static final TopicLayout ONE_REPLICA = new TopicLayout(OptionalInt.empty(), OptionalInt.of(1));
    private static final Node BROKER = new Node(0, "127.0.0.1", 9092);

    private final MockAdminClient cluster = cluster();

    @Test
    void what_is_missing_is_created() throws Exception {
        TopicAdmin.Outcome outcome = TopicAdmin.ensure(cluster, ONE_REPLICA);

        assertThat(outcome.created())
                .containsExactlyInAnyOrderElementsOf(
                        cluster.listTopics().names().get())
                .hasSameSizeAs(Topics.all());
    }

    @Test
    void a_topic_is_created_with_the_settings_of_the_catalogue() throws Exception {
        TopicAdmin.ensure(cluster, ONE_REPLICA);

        assertThat(setting(Topics.ALERT.name(), "retention.ms")).isEqualTo("-1");
    }

    @Test
    void a_second_start_creates_nothing_and_finds_no_difference() {
        TopicAdmin.ensure(cluster, ONE_REPLICA);

        assertThat(TopicAdmin.ensure(cluster, ONE_REPLICA))
                .isEqualTo(new TopicAdmin.Outcome(List.of(), List.of(), PARTITIONS, REPLICATION));
    }

    @Test
    void two_starts_at_once_both_succeed() {
        TopicAdmin.Outcome late = TopicAdmin.ensure(new OvertakenAdmin(), ONE_REPLICA);

        assertThat(late.created()).isEmpty();
    }

    @Test
    void a_first_start_settles_the_number_of_partitions() throws Exception {
        TopicAdmin.ensure(cluster, new TopicLayout(OptionalInt.of(NOT_OURS), OptionalInt.of(1)));

        assertThat(partitions(Topics.CLAIM.name())).isEqualTo(NOT_OURS);
    }

    @Test
    void a_topic_that_is_missing_is_created_with_the_partitions_of_those_that_are_there() throws Exception {
        create(Topics.ARTICLE.name(), NOT_OURS, Map.of());

        TopicAdmin.ensure(cluster, ONE_REPLICA);

        assertThat(partitions(Topics.CLAIM.name())).isEqualTo(NOT_OURS);
    }

    @Test
    void where_the_number_of_partitions_is_refused_nothing_is_created() throws Exception {
        create(Topics.ARTICLE.name(), NOT_OURS, Map.of());
        TopicLayout five = new TopicLayout(OptionalInt.of(5), OptionalInt.of(1));

        assertThatThrownBy(() -> TopicAdmin.ensure(cluster, five)).isInstanceOf(PartitionMismatchException.class);

        assertThat(cluster.listTopics().names().get()).containsExactly(Topics.ARTICLE.name());
    }

    @Test
    void fewer_replicas_than_the_cluster_could_hold_are_reported() {
        TopicAdmin.ensure(cluster, ONE_REPLICA);

        assertThat(TopicAdmin.ensure(cluster, TopicLayout.fitting()).differences())
                .extracting(TopicDifference::toString)
                .contains("stance.claim.v1: replication-factor: has 1, this cluster takes 3");
    }

    @Test
    void a_setting_that_differs_is_reported_and_left_alone() throws Exception {
        create(Topics.CLAIM.name(), PARTITIONS, Map.of("retention.ms", "1000"));

        TopicAdmin.Outcome outcome = TopicAdmin.ensure(cluster, ONE_REPLICA);

        assertThat(outcome.differences())
                .extracting(TopicDifference::toString)
                .contains("stance.claim.v1: retention.ms: has 1000, the catalogue says -1");
        assertThat(setting(Topics.CLAIM.name(), "retention.ms")).isEqualTo("1000");
    }

    @Test
    void a_check_names_what_is_missing_and_creates_nothing() throws Exception {
        assertThat(TopicAdmin.check(cluster, ONE_REPLICA))
                .extracting(TopicDifference::toString)
                .contains("stance.claim.v1: is missing");
        assertThat(cluster.listTopics().names().get()).isEmpty();
    }

    @Test
    void a_setting_that_deletes_records_is_grave_and_its_remedy_is_told() {
        create(Topics.CLAIM.name(), PARTITIONS, Map.of("retention.ms", "1000"));

        assertThat(TopicAdmin.check(cluster, ONE_REPLICA))
                .filteredOn(difference -> difference.finding().startsWith("retention.ms"))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.grave()).isTrue();
                    assertThat(difference.remedy())
                            .isEqualTo("set it with: kafka-configs.sh --alter --entity-type topics"
                                    + " --entity-name stance.claim.v1 --add-config retention.ms=-1");
                });
    }

    @Test
    void a_cluster_of_three_needs_two_replicas_in_sync() throws Exception {
        TopicAdmin.ensure(cluster, TopicLayout.fitting());

        assertThat(setting(Topics.ALERT.name(), "min.insync.replicas")).isEqualTo("2");
    }

    private void create(String topic, int partitions, Map<String, String> settings) {
        cluster.createTopics(List.of(new NewTopic(topic, partitions, REPLICATION).configs(settings)));
    }

    private int partitions(String topic) throws Exception {
        return cluster.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .partitions()
                .size();
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
        public synchronized CreateTopicsResult createTopics(Collection<NewTopic> topics, CreateTopicsOptions options) {
            super.createTopics(topics, options);
            return super.createTopics(topics, options);
        }
    }
}
