package org.stancewatch.app.generation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stancewatch.app.replay.ReplayDirectory;
import org.stancewatch.app.replay.ReplayRecord;
import org.stancewatch.app.replay.Replays;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.schemas.topic.Generation;

/** The plans of replays that were made here; of one that was made elsewhere nothing is known. */
public final class RecordedPlans implements Plans {

    private final Map<String, ReplayRecord> records = new TreeMap<>();

    private RecordedPlans() {}

    public static RecordedPlans of(Replays replays) {
        RecordedPlans plans = new RecordedPlans();
        for (ReplayDirectory replay : replays.known()) {
            replay.read().ifPresent(record -> plans.records.put(replay.name(), record));
        }
        return plans;
    }

    @Override
    public Optional<ReplayPlan> of(Generation generation) {
        return record(generation).map(ReplayRecord::plan);
    }

    @Override
    public Optional<String> rules(Generation generation) {
        return record(generation).flatMap(record -> record.request().version());
    }

    @Override
    public boolean isDone(Generation generation) {
        return record(generation).filter(record -> record.result().isEmpty()).isEmpty();
    }

    /** A line for each of {@code generations} that is not done. */
    public List<String> unfinished(Collection<Generation> generations) {
        return generations.stream()
                .distinct()
                .filter(generation -> !isDone(generation))
                .map(generation -> "replay " + generation.name() + ": is not done: what it has told so far is compared")
                .toList();
    }

    private Optional<ReplayRecord> record(Generation generation) {
        return generation.replay().map(records::get);
    }
}
