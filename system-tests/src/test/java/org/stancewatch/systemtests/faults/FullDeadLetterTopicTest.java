package org.stancewatch.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Cluster;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Observed;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/** The dead-letter topic takes no letter: what is to be set aside waits, and what is behind it, until it does again. */
@ExtendWith(PostMortem.class)
class FullDeadLetterTopicTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int PARTITIONS = 4;
    private static final String TOO_SMALL = "1000";
    private static final byte[] GARBAGE = "no record of ours".repeat(300).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path directory;

    private static Observed.Health whileFull;
    private static List<ConsumerRecord<String, byte[]>> lettersWhileFull;
    private static List<ConsumerRecord<String, byte[]>> lettersAfterwards;
    private static long told;

    @BeforeAll
    static void fillTheTopicThenMakeRoom() throws Exception {
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-sample");
                Admin admin = Admin.create(stack.cluster().clientSettings());
                Progress progress = Progress.of(stack.cluster());
                AlertsView alerts = AlertsView.of(stack.cluster());
                TopicReader<byte[]> rejected = TopicReader.raw(stack.cluster(), Topics.REJECTED)) {
            limitLetters(admin, TOO_SMALL);
            sendGarbageEverywhere(stack.cluster());
            publish(stack, ArticleLines.halt("Microsoft", "2020-06-11"));
            Observed observed = Observed.at(stack.http());
            whileFull = await("the extractor to say why it waits")
                    .atMost(LIMIT)
                    .until(
                            observed::ready,
                            health -> health.finding("stance-extractor").contains(Topics.REJECTED.name()));
            lettersWhileFull = rejected.records();
            limitLetters(admin, Integer.toString(Topics.MAX_MESSAGE_BYTES));
            progress.awaitDrained(LIMIT);
            alerts.await("microsoft halts", content -> content.companies().contains("microsoft"));
            lettersAfterwards = rejected.records();
            told = alerts.revisions().size();
        }
    }

    @Test
    void healthNamesTheTopicAndTheReason() {
        assertThat(whileFull.status()).isEqualTo(503);
        assertThat(whileFull.finding("stance-extractor"))
                .contains(
                        "stance.rejected.v1: refuses a record: ",
                        "larger than the max message size",
                        "nothing is lost");
    }

    @Test
    void nothingIsSetAsideMeanwhile() {
        assertThat(lettersWhileFull).isEmpty();
    }

    @Test
    void onceThereIsRoomEachLetterIsThereOnce() {
        assertThat(lettersAfterwards)
                .hasSize(PARTITIONS)
                .allSatisfy(letter -> assertThat(letter.value()).isEqualTo(GARBAGE));
    }

    @Test
    void onceThereIsRoomTheGoodRecordBehindIsToldOnce() {
        assertThat(told).isEqualTo(1);
    }

    private static void limitLetters(Admin admin, String bytes) throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.REJECTED.name());
        AlterConfigOp limit = new AlterConfigOp(
                new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, bytes), AlterConfigOp.OpType.SET);
        admin.incrementalAlterConfigs(Map.of(topic, List.of(limit))).all().get();
    }

    private static void sendGarbageEverywhere(Cluster cluster) {
        try (var producer =
                new KafkaProducer<>(cluster.clientSettings(), new StringSerializer(), new ByteArraySerializer())) {
            IntStream.range(0, PARTITIONS)
                    .forEach(partition ->
                            producer.send(new ProducerRecord<>(Topics.ARTICLE.name(), partition, "garbage", GARBAGE)));
        }
    }

    private static void publish(Stack stack, String line) throws Exception {
        Path file = directory.resolve("good.jsonl");
        ArticleLines.write(file, line);
        assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
    }
}
