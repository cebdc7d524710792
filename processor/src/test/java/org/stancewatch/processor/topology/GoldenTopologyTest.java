package org.stancewatch.processor.topology;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.GeneratedDocument;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.processor.generation.Work;
import org.stancewatch.processor.metrics.ProcessorMetrics;

/**
 * The names of nodes, stores and internal topics are a contract with every running cluster: a change must be meant. {@code
 * docs/topology.md} is the golden description.
 */
@Tag(GeneratedDocument.TAG)
class GoldenTopologyTest {

    private static final GeneratedDocument DOCUMENT = GeneratedDocument.of("docs/topology.md");
    private static final ProcessorMetrics METRICS = new ProcessorMetrics(new SimpleMeterRegistry());

    @Test
    void theExtractorIsWiredAsDescribed() {
        requireDescribed(
                ExtractorTopology.APPLICATION,
                new ExtractorTopology(TopologyDriver.SERDES, Extractions.ofNames(), new Suspects(), METRICS, Work.LIVE)
                        .build());
    }

    @Test
    void theAggregatorIsWiredAsDescribed() {
        requireDescribed(
                AggregatorTopology.APPLICATION,
                new AggregatorTopology(
                                TopologyDriver.SERDES, Headlines.with(Names.NONE), new Suspects(), METRICS, Work.LIVE)
                        .build());
    }

    private static void requireDescribed(String application, Topology topology) {
        DOCUMENT.requirePart(application, new TopologyPicture(application, topology.describe()).text());
    }
}
