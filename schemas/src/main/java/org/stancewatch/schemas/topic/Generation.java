package org.stancewatch.schemas.topic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One computation over the articles and verdicts: the first one, or a replay beside it. They share what comes in, the article
 * and the verdict topic and that of sources; each has claims of its own, under names that no other has, and so are its answers and dead letters, until
 * it is taken into service: then they are live's.
 *
 * @param replay its name; empty for the first one
 * @param inService whether its answers are those that alerts are acted on, or are to be
 */
public record Generation(Optional<String> replay, boolean inService) {

    /** The first one, in service from the beginning. */
    public static final Generation LIVE = new Generation(Optional.empty(), true);

    /** What the live one is called among others. */
    public static final String LIVE_NAME = "live";

    private static final String INFIX = ".replay.";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");
    private static final Set<String> SHARED =
            Set.of(Topics.ARTICLE.name(), Topics.VERDICT.name(), Topics.SOURCE.name());

    public Generation {
        replay.ifPresent(Generation::requireName);
        if (replay.isEmpty() && !inService) {
            throw new IllegalArgumentException("generation: the first one is always in service");
        }
    }

    /**
     * The replay called {@code name}.
     *
     * @throws IllegalArgumentException {@code name: reason}, where it can be none
     */
    public static Generation replay(String name) {
        return new Generation(Optional.of(name), false);
    }

    /** The generation that people call {@code name}, taken into service: {@code live} is the first one. */
    public static Generation inService(String name) {
        return name.equals(LIVE_NAME) ? LIVE : new Generation(Optional.of(name), true);
    }

    /** The generation that people call {@code name}: {@code live}, or a replay. */
    public static Generation named(String name) {
        return name.equals(LIVE_NAME) ? LIVE : replay(name);
    }

    /** Of the replays among {@code topics} each by its name, sorted. */
    public static List<Generation> replaysAmong(Set<String> topics) {
        String prefix = Topics.ALERT.name() + INFIX;
        return topics.stream()
                .filter(topic -> topic.startsWith(prefix))
                .map(topic -> topic.substring(prefix.length()))
                .sorted()
                .map(Generation::replay)
                .toList();
    }

    public String name() {
        return replay.orElse(LIVE_NAME);
    }

    /** {@code topic} as this generation has it. */
    public <T> Topic<T> of(Topic<T> topic) {
        return new Topic<>(of(topic.spec()), topic.codec());
    }

    /** {@code topic} as this generation has it. */
    public TopicSpec of(TopicSpec topic) {
        return isOwn(topic) ? topic.named(topic.name() + suffix()) : topic;
    }

    private boolean isOwn(TopicSpec topic) {
        return inService ? topic.name().equals(Topics.CLAIM.name()) : !SHARED.contains(topic.name());
    }

    /** The topics with a schema that are its own. */
    public List<Topic<?>> valued() {
        return Topics.valued().stream()
                .filter(topic -> replay.isEmpty() || isOwn(topic.spec()))
                .<Topic<?>>map(this::of)
                .toList();
    }

    /** All topics there are for it. */
    public List<TopicSpec> all() {
        return Topics.all().stream().map(this::of).toList();
    }

    /** Those that its applications read and write: how sources do is between ingest and its readers. */
    public List<TopicSpec> processed() {
        return Topics.all().stream()
                .filter(topic -> !topic.equals(Topics.SOURCE.spec()))
                .map(this::of)
                .toList();
    }

    /** The topics that are its own: those to be removed with it. */
    public List<TopicSpec> own() {
        return Topics.all().stream()
                .filter(topic -> replay.isEmpty() || isOwn(topic))
                .map(this::of)
                .toList();
    }

    /**
     * The application id under which {@code application} works for it. What Kafka Streams keeps for one generation begins
     * with its id and a hyphen, so a name's own hyphens are written otherwise: no id is the beginning of another.
     */
    public String applicationId(String application) {
        return application + suffix().replace('-', '_');
    }

    private String suffix() {
        return replay.map(name -> INFIX + name).orElse("");
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches() || name.equals(LIVE_NAME)) {
            throw new IllegalArgumentException("name: '" + name
                    + "' is no name of a replay: 1 to 40 letters, digits and hyphens, and not '" + LIVE_NAME + "'");
        }
    }
}
