package org.stancewatch.app.config;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.ConfigKey;
import org.apache.kafka.common.config.ConfigException;
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

    private static final Map<String, ConfigKey> KEYS = CLIENTS.stream()
            .flatMap(client -> client.configKeys().values().stream())
            .collect(Collectors.toUnmodifiableMap(key -> key.name, Function.identity(), (one, same) -> one));

    private static final Set<String> TOPIC_NAMES = topicNames();

    /** What Kafka Streams keeps for one of its clients, or for the topics it creates. */
    private static final Pattern PREFIX =
            Pattern.compile("(main\\.consumer|restore\\.consumer|global\\.consumer|consumer|producer|admin|topic)\\.");

    /** Kafka's namespaces whose members have other names. */
    private static final Pattern OPEN = Pattern.compile(Pattern.quote(AbstractConfig.CONFIG_PROVIDERS_CONFIG + ".")
            + ".+|" + Pattern.quote(CommonClientConfigs.METRICS_CONTEXT_PREFIX) + ".+");

    private static final Set<String> NAMESPACES =
            KEYS.keySet().stream().map(KafkaKeys::namespace).collect(Collectors.toUnmodifiableSet());

    private KafkaKeys() {}

    static Set<String> names() {
        return KEYS.keySet();
    }

    /**
     * What is wrong with {@code name}, where it must be a slip: it is none of Kafka's, but is in a namespace of Kafka's or
     * nearly one of its names. A name in a namespace of its own is for an interceptor or another plug-in, and passes.
     */
    static Optional<String> nameFault(String name) {
        String prefix = prefix(name);
        Set<String> known = prefix.equals(StreamsConfig.TOPIC_PREFIX) ? TOPIC_NAMES : names();
        return isSlip(name.substring(prefix.length()), known)
                ? Optional.of("no client of Kafka knows it" + suggested(name, prefix, known))
                : Optional.empty();
    }

    /** What is wrong with the value of a name that Kafka knows; a class is looked for by the client that wants it. */
    static Optional<String> valueFault(String name, String value) {
        ConfigKey key = KEYS.get(name.substring(prefix(name).length()));
        if (key == null || key.type == ConfigDef.Type.CLASS) {
            return Optional.empty();
        }
        try {
            Object parsed = ConfigDef.parseType(name, value, key.type);
            if (key.validator != null) {
                key.validator.ensureValid(name, parsed);
            }
            return Optional.empty();
        } catch (ConfigException fault) {
            // What stands before it repeats name and value, which may be a secret.
            return Optional.of(
                    String.valueOf(fault.getMessage()).replaceFirst("(?s)^.* for configuration [^ ]+: ", ""));
        }
    }

    private static boolean isSlip(String name, Set<String> known) {
        return !known.contains(name)
                && !OPEN.matcher(name).matches()
                && (known.equals(TOPIC_NAMES)
                        || NAMESPACES.contains(namespace(name))
                        || NearestName.slip(name, known).isPresent());
    }

    private static String suggested(String name, String prefix, Set<String> known) {
        List<String> written = known.stream()
                .map(candidate -> Settings.KAFKA.prefix() + prefix + candidate)
                .toList();
        return NearestName.suggested(Settings.KAFKA.prefix() + name, written);
    }

    private static String prefix(String name) {
        Matcher prefix = PREFIX.matcher(name);
        return prefix.lookingAt() ? prefix.group() : "";
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
