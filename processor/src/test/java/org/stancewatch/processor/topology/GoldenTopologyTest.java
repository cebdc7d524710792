package org.stancewatch.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Test;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.processor.metrics.ProcessorMetrics;

/**
 * The names of nodes, stores and internal topics are a contract with every running cluster: a change must be meant. To
 * accept one, write the description the failure shows into {@code src/test/resources/golden}.
 */
class GoldenTopologyTest {

    private static final ProcessorMetrics METRICS = new ProcessorMetrics(new SimpleMeterRegistry());

    @Test
    void theExtractorIsWiredAsDescribed() throws IOException {
        assertDescribed(
                new ExtractorTopology(TopologyDriver.SERDES, Extractions.ofNames(), new Suspects(), METRICS).build(),
                "stance-extractor.txt");
    }

    @Test
    void theAggregatorIsWiredAsDescribed() throws IOException {
        assertDescribed(
                new AggregatorTopology(TopologyDriver.SERDES, new Suspects(), METRICS).build(),
                "stance-aggregator.txt");
    }

    private static void assertDescribed(Topology topology, String golden) throws IOException {
        try (InputStream in = GoldenTopologyTest.class.getResourceAsStream("/golden/" + golden)) {
            String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(topology.describe().toString().strip()).isEqualTo(expected.strip());
        }
    }
}
