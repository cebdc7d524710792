package org.stancewatch.app.generation;

import java.util.Optional;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.schemas.topic.Generation;

/** What replays were asked to do, where that is known here. */
@FunctionalInterface
public interface Plans {

    /** Where nothing is known of any. */
    Plans UNKNOWN = generation -> Optional.empty();

    /** That of {@code generation}; empty of live, and where it is not known. */
    Optional<ReplayPlan> of(Generation generation);

    /** The version of the rules by which {@code generation} reads, likewise. */
    default Optional<String> rules(Generation generation) {
        return Optional.empty();
    }

    /** Whether it has told all it will; true where nothing is known of it. */
    default boolean isDone(Generation generation) {
        return true;
    }
}
