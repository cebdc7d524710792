package org.stancewatch.benchmarks;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.processor.Application;
import org.stancewatch.processor.ProcessorConfig;
import org.stancewatch.processor.StreamsSettings;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.processor.generation.Work;
import org.stancewatch.processor.metrics.ProcessorMetrics;
import org.stancewatch.processor.topology.AggregatorTopology;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.RegistryFreeSerde;
import org.stancewatch.schemas.topic.Topics;

/** The aggregator under Kafka's test driver, RocksDB stores and all, without a network. */
final class AggregatorDriver implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2020-07-01T00:00:00Z");

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, ArticleClaims> claims;

    AggregatorDriver() throws IOException {
        AvroSerdes serdes = AvroSerdes.of(RegistryFreeSerde.config());
        ProcessorMetrics metrics = new ProcessorMetrics(new SimpleMeterRegistry());
        driver = new TopologyTestDriver(
                new AggregatorTopology(serdes, Headlines.with(Names.NONE), new Suspects(), metrics, Work.LIVE).build(),
                StreamsSettings.of(Application.AGGREGATOR, config(), metrics),
                NOW);
        claims = driver.createInputTopic(
                Topics.CLAIM.name(),
                new StringSerializer(),
                serdes.value(Topics.CLAIM).serializer());
    }

    private static ProcessorConfig config() throws IOException {
        return ProcessorConfig.of(
                "nowhere:1",
                RegistryFreeSerde.config(),
                Files.createTempDirectory(Path.of("target"), "aggregator"),
                "benchmark",
                Map.of(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE));
    }

    /** Tells the aggregator {@code article}; what follows is written when this returns. */
    void tell(ArticleClaims article) {
        claims.pipeInput(article.pair().key(), article, article.published());
    }

    /** Bytes written since last asked, keys and values: to changelogs, and to other topics. */
    Written written() {
        long changelogs = 0;
        long outputs = 0;
        for (String topic : driver.producedTopicNames()) {
            long bytes = bytesOn(topic);
            changelogs += topic.endsWith("-changelog") ? bytes : 0;
            outputs += topic.endsWith("-changelog") ? 0 : bytes;
        }
        return new Written(changelogs, outputs);
    }

    /** Bytes written. */
    record Written(long changelogs, long outputs) {}

    private long bytesOn(String topic) {
        return driver
                .createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList()
                .stream()
                .mapToLong(AggregatorDriver::size)
                .sum();
    }

    private static long size(TestRecord<byte[], byte[]> record) {
        return record.key().length + (record.value() == null ? 0 : record.value().length);
    }

    @Override
    public void close() {
        driver.close();
    }
}
