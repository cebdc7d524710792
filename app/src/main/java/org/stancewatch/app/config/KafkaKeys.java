package org.stancewatch.app.config;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.stancewatch.extraction.lexicon.NearestName;

/** What Kafka's own clients know, so that a slip of the pen is told before they silently ignore it. */
final class KafkaKeys {

    private static final List<ConfigDef> CLIENTS = List.of(
            ProducerConfig.configDef(),
            ConsumerConfig.configDef(),
            AdminClientConfig.configDef(),
            StreamsConfig.configDef());

    private static final Set<String> NAMES =
            CLIENTS.stream().flatMap(client -> client.names().stream()).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> TOPIC_NAMES = topicNames();

    /** What begins a name that is one client's alone. */
    private static final Pattern CLIENT =
            Pattern.compile("(main\\.consumer|restore\\.consumer|global\\.consumer|consumer|producer|admin)\\.");

    /** Kafka's namespaces whose members have other names. */
    private static final Pattern OPEN = Pattern.compile(Pattern.quote(AbstractConfig.CONFIG_PROVIDERS_CONFIG + ".")
            + ".+|" + Pattern.quote(CommonClientConfigs.METRICS_CONTEXT_PREFIX) + ".+");

    private static final Set<String> NAMESPACES =
            NAMES.stream().map(KafkaKeys::namespace).collect(Collectors.toUnmodifiableSet());

    private KafkaKeys() {}

    static Set<String> names() {
        return NAMES;
    }

    /**
     * What is wrong with {@code name}, where it must be a slip: it is none of Kafka's, but is in a namespace of Kafka's or
     * nearly one of its names. A name in a namespace of its own is for an interceptor or another plug-in, and passes.
     */
    static Optional<String> fault(String name) {
        Set<String> known = name.startsWith(StreamsConfig.TOPIC_PREFIX) ? TOPIC_NAMES : NAMES;
        String prefix = prefix(name);
        String bare = name.substring(prefix.length());
        boolean slip = !known.contains(bare)
                && !OPEN.matcher(bare).matches()
                && (!prefix.isEmpty()
                        || NAMESPACES.contains(namespace(bare))
                        || NearestName.slip(bare, known).isPresent());
        Set<String> written = known.stream()
                .map(candidate -> Settings.KAFKA.prefix() + prefix + candidate)
                .collect(Collectors.toCollection(HashSet::new));
        return slip
                ? Optional.of(
                        "no client of Kafka knows it" + NearestName.suggested(Settings.KAFKA.prefix() + name, written))
                : Optional.empty();
    }

    private static String prefix(String name) {
        var client = CLIENT.matcher(name);
        if (client.lookingAt()) {
            return client.group();
        }
        return name.startsWith(StreamsConfig.TOPIC_PREFIX) ? StreamsConfig.TOPIC_PREFIX : "";
    }

    private static String namespace(String name) {
        return name.replaceFirst("\\..*", "");
    }

    private static Set<String> topicNames() {
        return Arrays.stream(TopicConfig.class.getFields())
                .filter(field -> field.getName().endsWith("_CONFIG"))
                .map(KafkaKeys::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
