package org.stancewatch.app.config;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.ConfigTransformer;
import org.apache.kafka.common.config.provider.ConfigProvider;
import org.apache.kafka.common.config.provider.DirectoryConfigProvider;
import org.apache.kafka.common.config.provider.EnvVarConfigProvider;
import org.apache.kafka.common.config.provider.FileConfigProvider;

/**
 * Values that stand elsewhere, in Kafka's own notation: {@code ${file:/path:key}} of a properties file, {@code
 * ${dir:/path:file}} a whole file, {@code ${env:NAME}} a variable. References to other providers are left to Kafka.
 */
final class SecretReferences {

    private static final Pattern OURS = Pattern.compile("\\$\\{(file|dir|env):[^}]*}");

    private final ConfigTransformer transformer;

    SecretReferences(Map<String, String> environment) {
        Map<String, ConfigProvider> providers = Map.of(
                "file", new FileConfigProvider(),
                "dir", new DirectoryConfigProvider(),
                "env", new EnvVarConfigProvider(environment));
        providers.values().forEach(provider -> provider.configure(Map.of()));
        this.transformer = new ConfigTransformer(providers);
    }

    /** {@code given} with every reference replaced by what it names; what names nothing goes to {@code faults}. */
    Assignment resolved(Assignment given, Consumer<String> faults) {
        if (given.items().stream().noneMatch(item -> OURS.matcher(item).find())) {
            return given;
        }
        List<String> items = given.items().stream()
                .map(item -> resolved(given, item, faults))
                .toList();
        return new Assignment(given.key(), items, given.origin(), true);
    }

    private String resolved(Assignment given, String item, Consumer<String> faults) {
        try {
            String value = Objects.requireNonNull(
                    transformer.transform(Map.of(given.key(), item)).data().get(given.key()), "value");
            Matcher left = OURS.matcher(value);
            if (left.find() && item.contains(left.group())) {
                faults.accept(given.fault("'" + left.group() + "' names nothing"));
            }
            return value;
        } catch (ConfigException fault) {
            faults.accept(given.fault("a reference in it cannot be read: " + fault.getMessage()));
            return item;
        }
    }
}
