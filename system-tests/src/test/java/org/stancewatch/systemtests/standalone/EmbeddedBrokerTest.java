package org.stancewatch.systemtests.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.FeatureMetadata;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.standalone.EmbeddedBroker;
import org.stancewatch.app.standalone.StackFault;

@Timeout(value = 90, unit = TimeUnit.SECONDS)
class EmbeddedBrokerTest {

    private static final TopicPartition NOTES = new TopicPartition("notes", 0);

    @TempDir
    Path directory;

    @Test
    void whatWasWrittenOutlivesARestart() throws Exception {
        try (EmbeddedBroker first = EmbeddedBroker.start(directory, OptionalInt.empty())) {
            createNotes(first);
            write(first, "kept");
        }
        try (EmbeddedBroker second = EmbeddedBroker.start(directory, OptionalInt.empty())) {
            assertThat(firstRecord(second)).isEqualTo("kept");
        }
    }

    @Test
    void transactionsOfVersionTwoAreOn() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, OptionalInt.empty());
                Admin admin = Admin.create(client(broker))) {
            FeatureMetadata features =
                    admin.describeFeatures().featureMetadata().get();
            assertThat(features.finalizedFeatures().get("transaction.version").maxVersionLevel())
                    .isEqualTo((short) 2);
        }
    }

    @Test
    void aTakenPortIsRefusedInOneLine() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, OptionalInt.of(taken)))
                    .isInstanceOf(StackFault.class)
                    .hasMessage("broker port: " + taken + " is taken on 127.0.0.1");
        }
    }

    @Test
    void itStopsWithinTenSeconds() {
        EmbeddedBroker broker = EmbeddedBroker.start(directory, OptionalInt.empty());
        long begin = System.nanoTime();
        broker.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    private static void createNotes(EmbeddedBroker broker) throws Exception {
        try (Admin admin = Admin.create(client(broker))) {
            admin.createTopics(List.of(new NewTopic(NOTES.topic(), 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static void write(EmbeddedBroker broker, String value) throws Exception {
        try (var producer = new KafkaProducer<>(client(broker), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(NOTES.topic(), value)).get();
        }
    }

    private static String firstRecord(EmbeddedBroker broker) {
        try (var consumer = new KafkaConsumer<>(client(broker), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(NOTES));
            consumer.seekToBeginning(List.of(NOTES));
            return consumer.poll(Duration.ofSeconds(30)).iterator().next().value();
        }
    }

    private static Map<String, Object> client(EmbeddedBroker broker) {
        return Map.of("bootstrap.servers", broker.bootstrap());
    }
}
