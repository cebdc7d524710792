package org.stancewatch.processor;

import org.stancewatch.processor.topology.AggregatorTopology;
import org.stancewatch.processor.topology.ExtractorTopology;

/** The two Kafka Streams applications. */
public enum Application {
    /** Articles to claims: bound by CPU, run anew when rules change. */
    EXTRACTOR(ExtractorTopology.APPLICATION),
    /** Claims to positions, alerts and technologies: bound by state. */
    AGGREGATOR(AggregatorTopology.APPLICATION);

    private final String id;

    Application(String id) {
        this.id = id;
    }

    /** The application id: name of its consumer group, prefix of its internal topics. */
    public String id() {
        return id;
    }

    /** Whether Kafka Streams keeps {@code topic} for it: a changelog or a repartition topic. */
    public boolean owns(String topic) {
        return topic.startsWith(id + "-") && (topic.endsWith("-changelog") || topic.endsWith("-repartition"));
    }
}
