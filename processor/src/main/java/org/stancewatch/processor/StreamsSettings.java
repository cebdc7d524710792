package org.stancewatch.processor;

import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.stancewatch.processor.failure.FailOnProduction;
import org.stancewatch.processor.failure.RejectUndecodable;
import org.stancewatch.processor.failure.RejectUnusable;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.processor.metrics.ProcessorMetrics;
import org.stancewatch.schemas.topic.Topics;

/** The settings of a Kafka Streams application, each that is no default with its reason. */
public final class StreamsSettings {

    /** Long enough for a pause of the collector, short enough that a dead instance is soon replaced. */
    private static final Duration SESSION_TIMEOUT = Duration.ofSeconds(10);

    private static final Duration TRANSACTION_TIMEOUT = Duration.ofSeconds(10);

    private static final Duration PROBING_INTERVAL = Duration.ofMinutes(1);

    private StreamsSettings() {}

    /** {@code settings} on a cluster like {@code cluster}; what they say already wins. */
    static Properties on(ClusterFacts cluster, Properties settings) {
        Properties onCluster = new Properties();
        onCluster.putAll(settings);
        onCluster.putIfAbsent(StreamsConfig.REPLICATION_FACTOR_CONFIG, cluster.replicationFactor());
        onCluster.putIfAbsent(
                StreamsConfig.topicPrefix(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG),
                Integer.toString(cluster.minInsyncReplicas()));
        return onCluster;
    }

    /** What {@code application} runs with on any cluster. */
    public static Properties of(Application application, ProcessorConfig config, ProcessorMetrics metrics) {
        Properties settings = new Properties();
        identity(settings, application, config);
        guarantees(settings, config);
        takeover(settings, config);
        failures(settings, config);
        settings.put(ProcessorMetrics.SETTING, metrics);
        memory(settings);
        internalTopics(settings);
        settings.putAll(config.kafka());
        return settings;
    }

    private static void identity(Properties settings, Application application, ProcessorConfig config) {
        String id = application.id(config.generation());
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, id);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrap());
        settings.put(StreamsConfig.STATE_DIR_CONFIG, config.stateDirectory().toString());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, config.threads());
        // Static membership: after a crash the same instance takes its partitions back at once.
        settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, id + "-" + config.instance());
        // The classic protocol runs in 2 s where the streams protocol takes 7, and answers queries rightly in a
        // rebalance.
        settings.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic");
        // Renaming a node must never silently orphan a changelog.
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    }

    private static void guarantees(Properties settings, ProcessorConfig config) {
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, config.commitInterval().toMillis());
        // A dead producer's open transaction holds read_committed consumers back no longer than this.
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), (int)
                TRANSACTION_TIMEOUT.toMillis());
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), (int)
                SESSION_TIMEOUT.toMillis());
        // The whole history is read on a first start, not only what comes from now on.
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        // As large as the topics allow.
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Topics.MAX_MESSAGE_BYTES);
    }

    private static void takeover(Properties settings, ProcessorConfig config) {
        // Where there are two instances, each keeps a copy of the other's state: a takeover restores nothing. A replay
        // has the time to.
        settings.put(
                StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG,
                config.work().replay().isPresent() ? 0 : 1);
        // An instance that comes back empty takes its share again once it has caught up. Kafka looks every ten minutes;
        // one is the least it allows.
        settings.put(StreamsConfig.PROBING_REBALANCE_INTERVAL_MS_CONFIG, PROBING_INTERVAL.toMillis());
    }

    private static void failures(Properties settings, ProcessorConfig config) {
        settings.put(Suspects.SETTING, new Suspects());
        settings.put(
                StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG,
                config.generation().of(Topics.REJECTED).name());
        settings.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, RejectUndecodable.class);
        settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, RejectUnusable.class);
        // Kafka's own would try to dead-letter what it could not write, and fail on that.
        settings.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, FailOnProduction.class);
    }

    private static void memory(Properties settings) {
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksMemory.class);
    }

    private static void internalTopics(Properties settings) {
        Topics.internalSettings().forEach((name, value) -> settings.put(StreamsConfig.topicPrefix(name), value));
    }
}
