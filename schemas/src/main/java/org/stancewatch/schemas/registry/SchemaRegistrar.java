package org.stancewatch.schemas.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;

/**
 * Registers the schemas of the catalogue, each under the subject of its topic. The text registered is the one that
 * serializers look up, to the byte.
 */
public final class SchemaRegistrar {

    /** What is read today must be readable by every version before and after. */
    public static final String COMPATIBILITY = "FULL_TRANSITIVE";

    private final RegistryApi registry;

    public SchemaRegistrar(RegistryApi registry) {
        this.registry = registry;
    }

    /**
     * Registers what is missing, with compatibility FULL_TRANSITIVE, which is the default too of a registry that is ours
     * alone; one that others use keeps its own. Idempotent.
     *
     * @throws RegistryFault {@code subject: reason}, where the registry refuses one or does not answer
     */
    public void registerAll() {
        if (isOursAlone()) {
            registry.setDefaultCompatibility(COMPATIBILITY);
        }
        register(Generation.LIVE);
    }

    /**
     * Registers what {@code generation} lacks.
     *
     * @throws RegistryFault {@code subject: reason}, where the registry refuses one or does not answer
     */
    public void register(Generation generation) {
        generation.valued().forEach(this::register);
    }

    /** What is missing or differs, {@code subject: field: reason} each; changes nothing. */
    public List<String> check() {
        return Topics.valued().stream().flatMap(this::differences).toList();
    }

    /** Compatibility goes first, so that no version is ever taken unchecked. */
    private void register(Topic<?> topic) {
        registry.setCompatibility(topic.subject(), COMPATIBILITY);
        registry.register(topic.subject(), text(topic));
    }

    private Stream<String> differences(Topic<?> topic) {
        String subject = topic.subject();
        if (registry.id(subject, text(topic)).isEmpty()) {
            return Stream.of(subject + ": schema: is not registered");
        }
        Optional<String> level = registry.compatibility(subject);
        return level.filter(COMPATIBILITY::equals).isPresent()
                ? Stream.empty()
                : Stream.of(subject + ": compatibility: is " + level.orElse("the registry's default") + ", must be "
                        + COMPATIBILITY);
    }

    private boolean isOursAlone() {
        List<String> ours = Topics.valued().stream().map(Topic::subject).toList();
        return ours.containsAll(registry.subjects());
    }

    private static String text(Topic<?> topic) {
        return topic.codec().schema().toString();
    }
}
