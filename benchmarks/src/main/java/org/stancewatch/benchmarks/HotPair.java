package org.stancewatch.benchmarks;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.stancewatch.domain.article.Revision;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.processor.Application;
import org.stancewatch.processor.ProcessorConfig;
import org.stancewatch.processor.StreamsSettings;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.processor.metrics.ProcessorMetrics;
import org.stancewatch.processor.topology.AggregatorTopology;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.RegistryFreeSerde;
import org.stancewatch.schemas.topic.Topics;

/**
 * What the next claim on a pair costs once many have been told, and what it costs to take one back (design §3.15): the
 * aggregator under Kafka's test driver, RocksDB stores and all, without a network. Prints a table.
 */
public final class HotPair implements AutoCloseable {

    private static final Headlines HEADLINES = Headlines.with(Names.NONE);
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 100_000);
    private static final int MEASURED = 400;
    private static final int RETRACTED = 100;
    private static final int WARM_UP = 2_000;
    private static final double MICROS = 1_000;
    private static final String ROW = "%8.0f %10.0f %12.0f %10.0f %15.0f %12.0f%n";
    private static final Object[] HEADS = {
        "claims", "claim, µs", "changelog, B", "output, B", "retraction, µs", "changelog, B"
    };

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, ArticleClaims> claims;

    private HotPair() throws IOException {
        AvroSerdes serdes = AvroSerdes.of(RegistryFreeSerde.config());
        ProcessorMetrics metrics = new ProcessorMetrics(new SimpleMeterRegistry());
        ProcessorConfig config = ProcessorConfig.of(
                "nowhere:1",
                RegistryFreeSerde.config(),
                Files.createTempDirectory(Path.of("target"), "hot-pair"),
                "benchmark",
                Map.of(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE));
        Properties settings = StreamsSettings.of(Application.AGGREGATOR, config, metrics);
        driver = new TopologyTestDriver(
                new AggregatorTopology(serdes, HEADLINES, new Suspects(), metrics).build(),
                settings,
                Instant.parse("2020-07-01T00:00:00Z"));
        claims = driver.createInputTopic(
                Topics.CLAIM.name(),
                new StringSerializer(),
                serdes.value(Topics.CLAIM).serializer());
    }

    /** What one record costs. */
    private record Cost(double micros, double changelogBytes, double outputBytes) {}

    public static void main(String[] arguments) throws IOException {
        try (HotPair warmUp = new HotPair()) {
            warmUp.tell(0, WARM_UP);
        }
        System.out.printf(ROW.replace(".0f", "s"), HEADS);
        try (HotPair pair = new HotPair()) {
            int told = 0;
            for (int size : SIZES) {
                pair.tell(told, size);
                told = size + MEASURED;
                pair.measure(size);
            }
        }
    }

    /** Tells the next claims after {@code size}, takes some of all times back and tells them again. */
    private void measure(int size) {
        Cost claim = cost(IntStream.range(size, size + MEASURED)
                .mapToObj(HotStory::article)
                .toList());
        List<ArticleClaims> some = IntStream.range(0, RETRACTED)
                .map(i -> i * (size / RETRACTED))
                .mapToObj(HotStory::article)
                .toList();
        Cost retraction = cost(some.stream().map(HotPair::silent).toList());
        cost(some.stream().map(HotPair::again).toList());
        System.out.printf(
                ROW,
                (double) size,
                claim.micros,
                claim.changelogBytes,
                claim.outputBytes,
                retraction.micros,
                retraction.changelogBytes);
    }

    private void tell(int from, int to) {
        for (int number = from; number < to; number++) {
            ArticleClaims article = HotStory.article(number);
            claims.pipeInput(article.pair().key(), article, article.published());
            if (number % MEASURED == 0) {
                written();
            }
        }
        written();
    }

    /** The median time and the mean of bytes of {@code records}. */
    private Cost cost(List<ArticleClaims> records) {
        long[] nanos = new long[records.size()];
        for (int i = 0; i < nanos.length; i++) {
            ArticleClaims article = records.get(i);
            long start = System.nanoTime();
            claims.pipeInput(article.pair().key(), article, article.published());
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        double changelogs = written();
        return new Cost(nanos[nanos.length / 2] / MICROS, changelogs / nanos.length, outputs / nanos.length);
    }

    private double outputs;

    /** The bytes written to changelogs since last asked. */
    private double written() {
        double changelogs = 0;
        outputs = 0;
        for (String topic : driver.producedTopicNames()) {
            double bytes = driver
                    .createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                    .readRecordsToList()
                    .stream()
                    .mapToLong(record -> record.key().length + (record.value() == null ? 0 : record.value().length))
                    .sum();
            if (topic.endsWith("-changelog")) {
                changelogs += bytes;
            } else {
                outputs += bytes;
            }
        }
        return changelogs;
    }

    private static ArticleClaims silent(ArticleClaims article) {
        return revised(article, 1, List.of());
    }

    private static ArticleClaims again(ArticleClaims article) {
        return revised(article, 2, article.claims());
    }

    private static ArticleClaims revised(
            ArticleClaims article, int revision, List<org.stancewatch.domain.claim.Claim> claims) {
        return new ArticleClaims(
                article.pair(),
                article.article(),
                new Revision(article.revision().time().plusSeconds(revision), "another"),
                article.url(),
                article.title(),
                article.publisher(),
                article.owner(),
                article.agency(),
                article.sketch(),
                article.language(),
                article.published(),
                article.recordedAt(),
                article.origin(),
                claims);
    }

    @Override
    public void close() {
        driver.close();
    }
}
