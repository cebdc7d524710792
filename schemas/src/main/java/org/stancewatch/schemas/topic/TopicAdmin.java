package org.stancewatch.schemas.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Brings the catalogue about on a cluster. */
public final class TopicAdmin {

    private static final int REPLICAS_FOR_QUORUM = 3;

    private final Admin admin;
    private final int partitions;
    private final short replicationFactor;

    /**
     * What was found and done.
     *
     * @param created names of the topics that were missing and are there now by this call
     * @param differences settings of topics already there that are not the catalogue's, a line each; left as they are
     */
    public record Outcome(List<String> created, List<String> differences) {
        public Outcome {
            created = List.copyOf(created);
            differences = List.copyOf(differences);
        }
    }

    private TopicAdmin(Admin admin, int partitions, short replicationFactor) {
        this.admin = admin;
        this.partitions = partitions;
        this.replicationFactor = replicationFactor;
    }

    /**
     * Creates the topics that are missing and leaves the others as they are. May run in many processes at once. Creates
     * only what it does not find, so that where all topics are there the right to describe them is enough.
     *
     * @throws IllegalStateException {@code topic: field: reason}, where a topic already there has another number of
     *     partitions, or cannot be described or created
     */
    public static Outcome ensure(Admin admin, int partitions, short replicationFactor) {
        return new TopicAdmin(admin, partitions, replicationFactor).ensure(Topics.all());
    }

    private Outcome ensure(List<TopicSpec> topics) {
        List<TopicSpec> present = present(topics);
        List<TopicSpec> missing =
                topics.stream().filter(topic -> !present.contains(topic)).toList();
        List<String> created = create(missing);
        return new Outcome(created, differences(present));
    }

    /** Those already there, each with the right number of partitions. */
    private List<TopicSpec> present(List<TopicSpec> topics) {
        Map<String, KafkaFuture<TopicDescription>> described =
                admin.describeTopics(names(topics)).topicNameValues();
        return topics.stream()
                .filter(topic -> isPresent(topic.name(), described.get(topic.name())))
                .toList();
    }

    private boolean isPresent(String topic, KafkaFuture<TopicDescription> described) {
        try {
            requirePartitions(topic, described.get().partitions().size());
            return true;
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw failure(topic, "cannot be described", fault);
        } catch (InterruptedException stop) {
            throw interrupted(topic, stop);
        }
    }

    private void requirePartitions(String topic, int found) {
        if (found != partitions) {
            throw new IllegalStateException(topic + ": partitions: has " + found + ", configured are " + partitions
                    + "; keys would move: keep the number, or build a new generation");
        }
    }

    private List<String> create(List<TopicSpec> missing) {
        List<NewTopic> wanted = missing.stream().map(this::newTopic).toList();
        Map<String, KafkaFuture<Void>> results = admin.createTopics(wanted).values();
        return names(missing).stream()
                .filter(topic -> wasCreated(topic, results.get(topic)))
                .toList();
    }

    private NewTopic newTopic(TopicSpec topic) {
        return new NewTopic(topic.name(), partitions, replicationFactor).configs(config(topic));
    }

    private Map<String, String> config(TopicSpec topic) {
        Map<String, String> config = new TreeMap<>(topic.config());
        config.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, replicationFactor >= REPLICAS_FOR_QUORUM ? "2" : "1");
        return config;
    }

    /** False where another process was faster: it creates from the same catalogue. */
    private static boolean wasCreated(String topic, KafkaFuture<Void> result) {
        try {
            result.get();
            return true;
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw failure(topic, "cannot be created", fault);
        } catch (InterruptedException stop) {
            throw interrupted(topic, stop);
        }
    }

    private List<String> differences(List<TopicSpec> present) {
        List<ConfigResource> resources = names(present).stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        Map<ConfigResource, KafkaFuture<Config>> found =
                admin.describeConfigs(resources).values();
        List<String> differences = new ArrayList<>();
        for (TopicSpec topic : present) {
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
            differences.addAll(differences(topic, found.get(resource)));
        }
        return differences;
    }

    private List<String> differences(TopicSpec topic, KafkaFuture<Config> described) {
        try {
            Config found = described.get();
            return config(topic).entrySet().stream()
                    .filter(wanted -> !Objects.equals(wanted.getValue(), value(found, wanted.getKey())))
                    .map(wanted -> topic.name() + ": " + wanted.getKey() + ": has " + value(found, wanted.getKey())
                            + ", the catalogue says " + wanted.getValue())
                    .toList();
        } catch (ExecutionException fault) {
            throw failure(topic.name(), "settings cannot be described", fault);
        } catch (InterruptedException stop) {
            throw interrupted(topic.name(), stop);
        }
    }

    private static String value(Config found, String setting) {
        ConfigEntry entry = found.get(setting);
        return entry == null ? null : entry.value();
    }

    private static List<String> names(Collection<TopicSpec> topics) {
        return topics.stream().map(TopicSpec::name).toList();
    }

    private static IllegalStateException failure(String topic, String what, ExecutionException fault) {
        Throwable cause = fault.getCause();
        return new IllegalStateException(topic + ": " + what + ": " + cause.getMessage(), cause);
    }

    private static IllegalStateException interrupted(String topic, InterruptedException stop) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(topic + ": interrupted before the cluster answered", stop);
    }
}
