package org.stancewatch.schemas.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** Brings the catalogue about on a cluster. */
public final class TopicAdmin {

    private final Admin admin;
    private final TopicLayout layout;

    /**
     * What was found and done.
     *
     * @param created names of the topics that were missing and are there now by this call
     * @param differences settings of topics already there that are not the catalogue's; left as they are
     * @param partitions of each topic
     * @param replicas of each topic that was created
     */
    public record Outcome(List<String> created, List<TopicDifference> differences, int partitions, int replicas) {
        public Outcome {
            created = List.copyOf(created);
            differences = List.copyOf(differences);
        }
    }

    private TopicAdmin(Admin admin, TopicLayout layout) {
        this.admin = admin;
        this.layout = layout;
    }

    /**
     * Creates the topics that are missing and leaves the others as they are. May run in many processes at once. Creates
     * only what it does not find, so that where all topics are there the right to describe them is enough.
     *
     * @throws PartitionMismatchException where those already there have another number of partitions
     * @throws IllegalStateException {@code topic: field: reason}, where one cannot be described or created
     */
    public static Outcome ensure(Admin admin, TopicLayout layout) {
        return ensure(admin, layout, Generation.LIVE);
    }

    /** Likewise, of the topics that {@code generation} reads and writes. */
    public static Outcome ensure(Admin admin, TopicLayout layout, Generation generation) {
        return new TopicAdmin(admin, layout).ensure(generation.all());
    }

    /**
     * What is missing or differs; changes nothing.
     *
     * @throws PartitionMismatchException where those already there have another number of partitions
     * @throws IllegalStateException {@code topic: field: reason}, where one cannot be described
     */
    public static List<TopicDifference> check(Admin admin, TopicLayout layout) {
        return new TopicAdmin(admin, layout).check(Topics.all());
    }

    private List<TopicDifference> check(List<TopicSpec> topics) {
        Map<String, TopicDescription> found = found(topics);
        PartitionCount.of(partitions(found), layout.partitions());
        List<TopicDifference> differences = new ArrayList<>();
        topics.stream()
                .filter(topic -> !found.containsKey(topic.name()))
                .map(topic -> TopicDifference.missing(topic.name()))
                .forEach(differences::add);
        differences.addAll(differences(present(topics, found), found, layout.replicas(brokers())));
        return differences;
    }

    private Outcome ensure(List<TopicSpec> topics) {
        Map<String, TopicDescription> found = found(topics);
        int partitions = PartitionCount.of(partitions(found), layout.partitions())
                .orElse(layout.partitions().orElse(TopicLayout.DEFAULT_PARTITIONS));
        short replicas = layout.replicas(brokers());
        List<TopicSpec> missing = topics.stream()
                .filter(topic -> !found.containsKey(topic.name()))
                .toList();
        List<String> created = create(missing, topic -> newTopic(topic, partitions, replicas));
        return new Outcome(created, differences(present(topics, found), found, replicas), partitions, replicas);
    }

    private static List<TopicSpec> present(List<TopicSpec> topics, Map<String, TopicDescription> found) {
        return topics.stream().filter(topic -> found.containsKey(topic.name())).toList();
    }

    private Map<String, TopicDescription> found(List<TopicSpec> topics) {
        Map<String, TopicDescription> found = new TreeMap<>();
        admin.describeTopics(names(topics))
                .topicNameValues()
                .forEach((topic, described) ->
                        description(topic, described).ifPresent(description -> found.put(topic, description)));
        return found;
    }

    /** Empty where the topic is missing. */
    private static Optional<TopicDescription> description(String topic, KafkaFuture<TopicDescription> described) {
        try {
            return Optional.of(described.get());
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw failure(topic, "cannot be described", fault);
        } catch (InterruptedException stop) {
            throw interrupted(topic, stop);
        }
    }

    private static Map<String, Integer> partitions(Map<String, TopicDescription> found) {
        return found.values().stream()
                .collect(Collectors.toMap(
                        TopicDescription::name, topic -> topic.partitions().size()));
    }

    private int brokers() {
        try {
            return admin.describeCluster().nodes().get().size();
        } catch (ExecutionException fault) {
            throw failure("cluster", "cannot be described", fault);
        } catch (InterruptedException stop) {
            throw interrupted("cluster", stop);
        }
    }

    private List<String> create(List<TopicSpec> missing, Function<TopicSpec, NewTopic> newTopic) {
        Map<String, KafkaFuture<Void>> results =
                admin.createTopics(missing.stream().map(newTopic).toList()).values();
        return names(missing).stream()
                .filter(topic -> wasCreated(topic, answer(results, topic)))
                .toList();
    }

    private static NewTopic newTopic(TopicSpec topic, int partitions, short replicas) {
        return new NewTopic(topic.name(), partitions, replicas).configs(config(topic, replicas));
    }

    private static Map<String, String> config(TopicSpec topic, int replicas) {
        Map<String, String> config = new TreeMap<>(topic.config());
        config.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(TopicLayout.minInsyncReplicas(replicas)));
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

    private List<TopicDifference> differences(
            List<TopicSpec> present, Map<String, TopicDescription> described, int replicas) {
        List<ConfigResource> resources = names(present).stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        Map<ConfigResource, KafkaFuture<Config>> found =
                admin.describeConfigs(resources).values();
        List<TopicDifference> differences = new ArrayList<>();
        for (TopicSpec topic : present) {
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
            int has = answer(described, topic.name())
                    .partitions()
                    .get(0)
                    .replicas()
                    .size();
            if (has != replicas) {
                differences.add(TopicDifference.replication(topic.name(), has, replicas));
            }
            differences.addAll(differences(topic, has, answer(found, resource)));
        }
        return differences;
    }

    private static List<TopicDifference> differences(TopicSpec topic, int replicas, KafkaFuture<Config> described) {
        try {
            Config found = described.get();
            return config(topic, replicas).entrySet().stream()
                    .filter(wanted -> !Objects.equals(wanted.getValue(), value(found, wanted.getKey())))
                    .map(wanted -> TopicDifference.setting(
                            topic.name(), wanted.getKey(), value(found, wanted.getKey()), wanted.getValue()))
                    .toList();
        } catch (ExecutionException fault) {
            throw failure(topic.name(), "settings cannot be described", fault);
        } catch (InterruptedException stop) {
            throw interrupted(topic.name(), stop);
        }
    }

    private static @Nullable String value(Config found, String setting) {
        ConfigEntry entry = found.get(setting);
        return entry == null ? null : entry.value();
    }

    /** The cluster answers about everything it is asked about. */
    private static <K, V> V answer(Map<K, V> answers, K about) {
        return Objects.requireNonNull(answers.get(about), () -> about + ": no answer");
    }

    private static List<String> names(Collection<TopicSpec> topics) {
        return topics.stream().map(TopicSpec::name).toList();
    }

    private static IllegalStateException failure(String topic, String what, ExecutionException fault) {
        Throwable cause = Objects.requireNonNullElse(fault.getCause(), fault);
        String reason = cause instanceof AuthorizationException
                ? "this client lacks the right: see Rights in docs/operations.md"
                : cause.getMessage();
        return new IllegalStateException(topic + ": " + what + ": " + reason, cause);
    }

    private static IllegalStateException interrupted(String topic, InterruptedException stop) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(topic + ": interrupted before the cluster answered", stop);
    }
}
