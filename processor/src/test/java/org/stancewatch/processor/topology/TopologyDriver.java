package org.stancewatch.processor.topology;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.stancewatch.processor.Application;
import org.stancewatch.processor.ProcessorConfig;
import org.stancewatch.processor.StreamsSettings;
import org.stancewatch.processor.generation.Work;
import org.stancewatch.processor.metrics.ProcessorMetrics;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.RegistryFreeSerde;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;

/** A topology under Kafka's test driver, with the settings it has in production and a serde that needs no registry. */
final class TopologyDriver implements AutoCloseable {

    static final AvroSerdes SERDES = AvroSerdes.of(RegistryFreeSerde.config());

    private final TopologyTestDriver driver;
    private final MeterRegistry registry = new SimpleMeterRegistry();

    TopologyDriver(Application application, BiFunction<AvroSerdes, ProcessorMetrics, Topology> topology) {
        this(application, topology, Instant.parse("2026-01-01T00:00:00Z"));
    }

    TopologyDriver(Application application, BiFunction<AvroSerdes, ProcessorMetrics, Topology> topology, Instant now) {
        this(application, topology, now, Work.LIVE);
    }

    TopologyDriver(
            Application application,
            BiFunction<AvroSerdes, ProcessorMetrics, Topology> topology,
            Instant now,
            Work work) {
        ProcessorConfig config = config(work);
        ProcessorMetrics metrics = new ProcessorMetrics(registry);
        driver = new TopologyTestDriver(
                topology.apply(SERDES, metrics), StreamsSettings.of(application, config, metrics), now);
    }

    private static ProcessorConfig config(Work work) {
        return new ProcessorConfig(
                "nowhere:1",
                RegistryFreeSerde.config(),
                Path.of("target", "state-of-tests"),
                "test",
                Set.of(Application.values()),
                1,
                ProcessorConfig.DEFAULT_COMMIT_INTERVAL,
                OptionalInt.empty(),
                work,
                withoutTransactions());
    }

    TopologyTestDriver raw() {
        return driver;
    }

    <T> TestInputTopic<String, T> input(Topic<T> topic) {
        return driver.createInputTopic(
                topic.name(), new StringSerializer(), SERDES.value(topic).serializer());
    }

    <T> TestOutputTopic<String, T> output(Topic<T> topic) {
        return driver.createOutputTopic(
                topic.name(), new StringDeserializer(), SERDES.value(topic).deserializer());
    }

    List<TestRecord<byte[], byte[]>> rejected() {
        return rejected(Generation.LIVE);
    }

    List<TestRecord<byte[], byte[]>> rejected(Generation generation) {
        return driver.createOutputTopic(
                        generation.of(Topics.REJECTED).name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    /** How often something with these labels was counted; 0 where it never was. */
    double count(String name, String... labels) {
        Counter counter = registry.find(name).tags(labels).counter();
        return counter == null ? 0 : counter.count();
    }

    void pass(Duration time) {
        driver.advanceWallClockTime(time);
    }

    static String header(TestRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        driver.close();
    }

    /** Kafka's test driver throws away what the deserialization handler sends in a transaction; a broker does not. */
    private static Map<String, String> withoutTransactions() {
        return Map.of(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    }
}
