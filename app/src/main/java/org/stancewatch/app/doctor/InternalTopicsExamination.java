package org.stancewatch.app.doctor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.stancewatch.processor.Application;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topics;

/** The topics Kafka Streams keeps for itself: they hold the state, and must keep it as the catalogue's keep theirs. */
final class InternalTopicsExamination implements Examination {

    private final Admin admin;

    InternalTopicsExamination(Admin admin) {
        this.admin = admin;
    }

    @Override
    public String subject() {
        return "internal topics";
    }

    @Override
    public List<Finding> look() throws ExecutionException, InterruptedException {
        List<String> names = admin.listTopics().names().get().stream()
                .filter(InternalTopicsExamination::isInternal)
                .sorted()
                .toList();
        if (names.isEmpty()) {
            return List.of(Finding.warn(
                    subject(),
                    "there are none: no processor has ever run here",
                    "start one with: stancewatch processor"));
        }
        List<Finding> wrong = new ArrayList<>(partitions(names));
        wrong.addAll(settings(names));
        return wrong.isEmpty() ? List.of(Finding.ok(subject(), names.size() + " are as the catalogue says")) : wrong;
    }

    private List<Finding> partitions(List<String> names) throws ExecutionException, InterruptedException {
        String claims = Topics.CLAIM.name();
        Map<String, Integer> counts = new TreeMap<>();
        admin.describeTopics(Stream.concat(names.stream(), Stream.of(claims)).toList())
                .allTopicNames()
                .get()
                .forEach((topic, found) -> counts.put(topic, found.partitions().size()));
        int wanted = counts.getOrDefault(claims, 0);
        return names.stream()
                .filter(name -> counts.getOrDefault(name, 0) != wanted)
                .map(name -> Finding.fail(
                        name,
                        "partitions: has " + counts.get(name) + ", " + claims + " has " + wanted,
                        "see docs/operations.md, Partitions"))
                .toList();
    }

    private List<Finding> settings(Collection<String> names) throws ExecutionException, InterruptedException {
        List<ConfigResource> resources = names.stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        Map<ConfigResource, Config> found =
                admin.describeConfigs(resources).all().get();
        return resources.stream()
                .flatMap(topic -> Optional.ofNullable(found.get(topic)).stream()
                        .flatMap(settings -> differences(topic.name(), settings)))
                .toList();
    }

    private static Stream<Finding> differences(String topic, Config found) {
        return wanted(topic).entrySet().stream()
                .filter(setting -> !Objects.equals(value(found, setting.getKey()), setting.getValue()))
                .map(setting -> Finding.fail(
                        topic,
                        setting.getKey() + ": has " + value(found, setting.getKey()) + ", must be "
                                + setting.getValue(),
                        "set it with: kafka-configs.sh --alter --entity-type topics --entity-name " + topic
                                + " --add-config " + setting.getKey() + "=" + setting.getValue()));
    }

    /** What deletes state or refuses it. A repartition topic is purged as it is read, never by time. */
    private static Map<String, String> wanted(String topic) {
        Map<String, String> wanted = new TreeMap<>(Collections.singletonMap(
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(Topics.MAX_MESSAGE_BYTES)));
        boolean changelog = topic.endsWith("-changelog");
        wanted.put(TopicConfig.CLEANUP_POLICY_CONFIG, changelog ? "compact" : "delete");
        wanted.put(TopicConfig.RETENTION_MS_CONFIG, "-1");
        return wanted;
    }

    private static String value(Config found, String setting) {
        ConfigEntry entry = found.get(setting);
        return entry == null ? "nothing" : entry.value();
    }

    private static boolean isInternal(String topic) {
        return Stream.of(Application.values()).anyMatch(application -> application.owns(topic, Generation.LIVE));
    }
}
