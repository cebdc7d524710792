package org.stancewatch.processor;

import org.stancewatch.processor.topology.AggregatorTopology;
import org.stancewatch.processor.topology.ExtractorTopology;
import org.stancewatch.schemas.topic.Generation;

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

    /** The application id of the live one: name of its consumer group, prefix of its internal topics. */
    public String id() {
        return id;
    }

    /** The application id in {@code generation}. */
    public String id(Generation generation) {
        return generation.applicationId(id);
    }

    /** Whether Kafka Streams keeps {@code topic} for it in {@code generation}: a changelog or a repartition topic. */
    public boolean owns(String topic, Generation generation) {
        return topic.startsWith(id(generation) + "-")
                && (topic.endsWith("-changelog") || topic.endsWith("-repartition"));
    }
}
