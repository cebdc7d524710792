package org.stancewatch.app.generation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stancewatch.app.topic.Committed;
import org.stancewatch.app.topic.TopicSource;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.comparison.Horizon;
import org.stancewatch.domain.comparison.Reach;
import org.stancewatch.processor.replay.ArticleFilter;
import org.stancewatch.processor.replay.OffsetRange;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;

/** The topics of one generation. */
public final class GenerationTopics {

    private static final OffsetRange NOTHING = new OffsetRange(0, 0);

    private final TopicSource source;
    private final Generation generation;
    private final Optional<ReplayPlan> plan;
    private final Optional<String> rules;
    private final boolean done;

    private GenerationTopics(TopicSource source, Generation generation, Plans plans) {
        this.source = source;
        this.generation = generation;
        this.plan = plans.of(generation);
        this.rules = plans.rules(generation);
        this.done = plans.isDone(generation);
    }

    /**
     * Those of {@code generation}.
     *
     * @throws IllegalArgumentException where it is a replay of which there are no topics
     */
    public static GenerationTopics of(Generation generation, TopicSource source, Plans plans) {
        List<Generation> replays = Generation.replaysAmong(source.topics());
        if (generation.replay().isPresent() && !replays.contains(generation)) {
            throw new IllegalArgumentException("replay " + generation.name() + ": there is none of this name; there "
                    + replays.stream().map(Generation::name).collect(Collectors.joining(", ", "are: live, ", "")));
        }
        return new GenerationTopics(source, generation, plans);
    }

    public Generation generation() {
        return generation;
    }

    /** The version of the rules by which it reads, where that is noted. */
    public Optional<String> rules() {
        return rules;
    }

    /** Whether it has told all it will, as far as is known. */
    public boolean isDone() {
        return done;
    }

    /** Whether it is a replay of which is not known what it was asked to read. */
    public boolean isUnplanned() {
        return generation.replay().isPresent() && plan.isEmpty();
    }

    /** Every revision of what articles claim, of pairs whose key is in {@code keys}. */
    public void claims(Predicate<String> keys, Consumer<ArticleClaims> taker) {
        source.read(generation.of(Topics.CLAIM), keys, record -> record.value().ifPresent(taker));
    }

    /** Every verdict it has heard, likewise. */
    public void verdicts(Predicate<String> keys, Consumer<Verdict> taker) {
        source.read(Topics.VERDICT, keys, record -> {
            if (hears(record)) {
                record.value().ifPresent(taker);
            }
        });
    }

    /** Every record of {@code topic} as this generation has it. */
    <T> void read(Topic<T> topic, Consumer<Committed<T>> taker) {
        source.read(generation.of(topic), taker);
    }

    /** The day on which it closed, where that is known; live closes on none. */
    Optional<LocalDate> asOf() {
        return plan.map(ReplayPlan::asOf);
    }

    /** What it tells of at all. */
    Horizon horizon() {
        return plan.map(known -> horizon(known.filter(), known.asOf())).orElse(Horizon.UNBOUNDED);
    }

    private static Horizon horizon(ArticleFilter filter, LocalDate asOf) {
        return new Horizon(filter.from(), filter.to(), Optional.of(asOf), filter.companies(), filter.technologies());
    }

    /** What it has read: live reads whatever there is. */
    Reach reach() {
        Reach unplanned = generation.replay().isEmpty() ? Reach.ALL : Reach.UNKNOWN;
        return plan.<Reach>map(PlannedReach::new).orElse(unplanned);
    }

    private boolean hears(Committed<Verdict> record) {
        return plan.map(known -> known.verdicts()
                        .getOrDefault(record.partition(), NOTHING)
                        .contains(record.offset()))
                .orElse(true);
    }
}
