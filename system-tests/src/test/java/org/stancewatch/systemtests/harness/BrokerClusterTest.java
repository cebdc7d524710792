package org.stancewatch.systemtests.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What tests of several brokers stand on. */
@ExtendWith(PostMortem.class)
class BrokerClusterTest {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    @TempDir
    private static Path directory;

    private static BrokerCluster cluster;

    @BeforeAll
    static void start() {
        cluster = BrokerCluster.start(directory, 3);
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void threeNodesKeepThreeReplicasThroughTheDeathOfOne() throws Exception {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic("replicated", Optional.of(1), Optional.of((short) 3))))
                    .all()
                    .get();
            BrokerProcess killed = cluster.nodes().get(0);
            killed.kill();
            awaitInSync(admin, 2);
            killed.start();
            killed.awaitReady();
            awaitInSync(admin, 3);
        }
    }

    private static void awaitInSync(Admin admin, int replicas) {
        await("replicas in sync")
                .atMost(LIMIT)
                .untilAsserted(() -> assertThat(inSync(admin)).isEqualTo(replicas));
    }

    private static int inSync(Admin admin) throws Exception {
        return admin.describeTopics(List.of("replicated"))
                .allTopicNames()
                .get()
                .get("replicated")
                .partitions()
                .get(0)
                .isr()
                .size();
    }

    private static Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, cluster.bootstrap()));
    }
}
