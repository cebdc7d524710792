package org.stancewatch.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
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
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;

/** Tombstones and garbage on the topics that we tell on: somebody else's, and no reason for our readers to end. */
@ExtendWith(PostMortem.class)
class TombstoneTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final byte[] TOMBSTONE = null;
    private static final String PAIR = "amazon|facial-recognition";

    @TempDir
    private static Path directory;

    private static Command.Result alerts;
    private static boolean runTellsOn;

    @BeforeAll
    static void takeBackWhatWasTold() throws Exception {
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-sample")) {
            try (AlertsView view = AlertsView.of(stack.cluster())) {
                publish(stack, "Amazon", "2020-06-10");
                view.await("amazon halts", content -> content.companies().contains("amazon"));
            }
            sendForeign(stack.cluster());
            publish(stack, "Microsoft", "2020-06-11");
            await("run to tell the alert behind them")
                    .atMost(LIMIT)
                    .until(() -> stack.process().output().contains("Microsoft bars police from facial recognition"));
            runTellsOn = stack.process().isAlive();
            alerts = stack.run("alerts", "--json");
        }
    }

    @Test
    void aTombstoneTakesTheAlertOfItsKeyBack() {
        assertThat(alerts.exitCode()).isZero();
        assertThat(alerts.out()).noneMatch(alert -> alert.contains(PAIR + "#1"));
    }

    @Test
    void theAlertsBehindTombstoneAndGarbageAreRead() {
        assertThat(alerts.out()).anyMatch(alert -> alert.contains("microsoft|facial-recognition#1"));
    }

    @Test
    void aReaderThatFollowsGoesOn() {
        assertThat(runTellsOn).isTrue();
    }

    private static void sendForeign(Cluster cluster) throws Exception {
        try (var producer =
                new KafkaProducer<>(cluster.clientSettings(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.POSITION.name(), PAIR, TOMBSTONE))
                    .get();
            producer.send(new ProducerRecord<>(Topics.TECHNOLOGY.name(), "facial-recognition", TOMBSTONE))
                    .get();
            producer.send(new ProducerRecord<>(Topics.ALERT.name(), PAIR + "#1", TOMBSTONE))
                    .get();
            for (int partition = 0;
                    partition < producer.partitionsFor(Topics.ALERT.name()).size();
                    partition++) {
                producer.send(new ProducerRecord<>(
                                Topics.ALERT.name(), partition, "garbage", "no alert".getBytes(StandardCharsets.UTF_8)))
                        .get();
            }
        }
    }

    private static void publish(Stack stack, String company, String day) throws Exception {
        Path file = directory.resolve(company + ".jsonl");
        ArticleLines.write(file, ArticleLines.halt(company, day));
        assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
    }
}
