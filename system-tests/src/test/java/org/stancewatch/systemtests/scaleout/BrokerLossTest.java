package org.stancewatch.systemtests.scaleout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.standalone.Installation;
import org.stancewatch.app.standalone.RegistryProcess;
import org.stancewatch.systemtests.harness.BrokerCluster;
import org.stancewatch.systemtests.harness.BrokerProcess;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.load.NewsLoad;
import org.stancewatch.systemtests.oracle.TopicsContent;
import org.stancewatch.systemtests.oracle.Verdict;

/**
 * A cluster of three brokers loses one while news pours in, gets it back, and loses another. Nobody notices but the clock:
 * nothing is lost, nothing doubled, nothing wrong.
 */
@ExtendWith(PostMortem.class)
class BrokerLossTest {

    private static final long SEED = Long.getLong("stancewatch.seed", System.nanoTime());
    private static final int BROKERS = 3;
    private static final String CHANGELOG = "stance-aggregator-ledger-claims-changelog";
    private static final Duration LIMIT = Duration.ofMinutes(4);
    /** 40 revisions a second: several JVMs share the machine, and each must keep up. */
    private static final Duration PERIOD = Duration.ofMillis(150);

    private static final Duration FLOWS = Duration.ofSeconds(5);

    @TempDir
    private static Path data;

    private static BrokerCluster brokers;
    private static Pulse pulse;

    private static Command.Result created;
    private static Map<String, TopicDescription> topics;
    private static Map<String, String> inSync;
    private static boolean processorHasStayed;
    private static long published;
    private static TopicsContent content;
    private static Verdict verdict;

    @BeforeAll
    static void loseOneBrokerThenAnother() throws Exception {
        System.out.println("BrokerLossTest: stancewatch.seed=" + SEED);
        try (BrokerCluster three = brokers = BrokerCluster.start(data.resolve("brokers"), BROKERS);
                RegistryProcess registry = registry()) {
            Cluster cluster = new Cluster(three.bootstrap(), registry.url(), Map.of());
            created = Command.run(
                    "topics",
                    "create",
                    "--bootstrap",
                    cluster.bootstrap(),
                    "--registry",
                    cluster.registry().toString());
            loseBrokers(cluster);
            content = TopicsContent.of(cluster);
        }
        verdict = content.verdict();
    }

    @Test
    void topicsAreCreatedForThreeBrokersWithoutBeingTold() {
        assertThat(created.exitCode()).isZero();
        assertThat(created.out()).singleElement().asString().endsWith("with 4 partitions, 3 replicas each.");
    }

    @Test
    void everyTopicInternalOnesIncludedHasThreeReplicas() {
        assertThat(topics).containsKeys("__consumer_offsets", "__transaction_state", "stance.alert.v1", CHANGELOG);
        assertThat(topics.values())
                .allSatisfy(topic -> assertThat(topic.partitions())
                        .as(topic.name())
                        .allSatisfy(
                                partition -> assertThat(partition.replicas()).hasSize(BROKERS)));
    }

    @Test
    void twoReplicasMustHaveARecordBeforeItCounts() {
        assertThat(inSync)
                .containsKeys("stance.alert.v1", CHANGELOG)
                .allSatisfy((topic, atLeast) -> assertThat(atLeast).as(topic).isEqualTo("2"));
    }

    @Test
    void theProcessorGoesOn() {
        assertThat(processorHasStayed).isTrue();
    }

    @Test
    void everyArticleThatWasConfirmedIsOnTheTopicOnce() {
        assertThat(content.articles()).hasSize((int) published);
    }

    @Test
    void noAlertIsLost() {
        assertThat(verdict.lost()).isEmpty();
    }

    @Test
    void noAlertIsDoubled() {
        assertThat(verdict.doubled()).isEmpty();
    }

    @Test
    void noAlertPositionOrTechnologyIsWrong() {
        assertThat(verdict.wrong()).isEmpty();
    }

    private static RegistryProcess registry() {
        return RegistryProcess.start(
                        Installation.current().registry(),
                        data.resolve("registry"),
                        data.resolve("registry.log"),
                        OptionalInt.empty())
                .awaitReady(LIMIT);
    }

    private static void loseBrokers(Cluster cluster) throws Exception {
        try (NewsLoad load = NewsLoad.start(cluster, SEED, PERIOD);
                Progress progress = Progress.of(cluster);
                Admin admin = Admin.create(cluster.clientSettings());
                Processors processors = new Processors(cluster, data.resolve("processors"));
                Pulse ofTheNews = pulse = Pulse.of(cluster)) {
            ProductProcess processor = processors.start("amber");
            awaitFlow();
            topics = describe(admin);
            inSync = inSync(admin, topics.keySet());
            lose(admin, brokers.nodes().get(0));
            lose(admin, brokers.nodes().get(1));
            published = load.stop();
            progress.awaitDrained(LIMIT);
            processorHasStayed = processor.isAlive();
        }
    }

    /** kill -9 under load; it comes back once news flows without it. */
    private static void lose(Admin admin, BrokerProcess broker) {
        pulse.reset();
        broker.kill();
        await("the cluster to notice")
                .atMost(LIMIT)
                .until(() -> describe(admin).values().stream().anyMatch(BrokerLossTest::hasLostAReplica));
        awaitFlow();
        System.out.printf(
                "BrokerLossTest: a partition stood still for %d ms at most when a broker was killed%n",
                pulse.longestStop().toMillis());
        broker.start();
        broker.awaitReady();
        await("its replicas to catch up")
                .atMost(LIMIT)
                .until(() -> describe(admin).values().stream().noneMatch(BrokerLossTest::hasLostAReplica));
    }

    private static boolean hasLostAReplica(TopicDescription topic) {
        return topic.partitions().stream().anyMatch(partition -> partition.isr().size() < BROKERS);
    }

    private static void awaitFlow() {
        await("news to flow through every partition")
                .atMost(LIMIT)
                .until(() -> pulse.standing().compareTo(FLOWS) < 0);
    }

    private static Map<String, TopicDescription> describe(Admin admin) throws ExecutionException, InterruptedException {
        ListTopicsOptions all = new ListTopicsOptions().listInternal(true);
        return admin.describeTopics(admin.listTopics(all).names().get())
                .allTopicNames()
                .get();
    }

    /** {@code min.insync.replicas} of ours and of those that Kafka Streams keeps for us. */
    private static Map<String, String> inSync(Admin admin, Set<String> topics) throws Exception {
        List<ConfigResource> ours = topics.stream()
                .filter(topic -> !topic.startsWith("__"))
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                .toList();
        Map<ConfigResource, Config> configs = admin.describeConfigs(ours).all().get();
        return configs.entrySet().stream()
                .collect(Collectors.toMap(
                        config -> config.getKey().name(),
                        config -> config.getValue()
                                .get(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG)
                                .value()));
    }
}
