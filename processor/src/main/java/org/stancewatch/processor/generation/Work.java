package org.stancewatch.processor.generation;

import java.util.Objects;
import java.util.Optional;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.schemas.topic.Generation;

/**
 * What a processor works at.
 *
 * @param generation the generation it works for
 * @param replay what it replays; empty: it follows the news, in service
 */
public record Work(Generation generation, Optional<ReplayPlan> replay) {

    /** The work of the first generation. */
    public static final Work LIVE = inService(Generation.LIVE);

    public Work {
        Objects.requireNonNull(generation, "generation");
        if (replay.isPresent() == generation.inService()) {
            throw new IllegalArgumentException("generation: " + generation.name() + " either replays or is in service");
        }
    }

    public static Work inService(Generation generation) {
        return new Work(generation, Optional.empty());
    }

    public static Work replaying(ReplayPlan plan) {
        return new Work(plan.generation(), Optional.of(plan));
    }

    /** Its role as long as no mark has given it another: the first generation and every replay tell what they find. */
    public Role firstRole() {
        return replay.isPresent() || generation.equals(Generation.LIVE) ? Role.ACTIVE : Role.SHADOW;
    }
}
