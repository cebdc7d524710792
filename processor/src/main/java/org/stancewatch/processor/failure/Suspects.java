package org.stancewatch.processor.failure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * The records whose processing has failed after their first write by a fault of ours. Such a failure fails the task, which
 * reads the record again; a record that fails so twice would stop its partition for ever: it is poison. What has made one
 * record poison makes others poison the first time: every failure costs a new client, and a bug seldom meets one record
 * only. Outlives the clients of an application, not the process; bounded, the record that failed longest ago is forgotten
 * first. Safe for several threads.
 */
public final class Suspects {

    /** The setting under which Kafka Streams hands them to the handlers that it makes by class name. */
    public static final String SETTING = "stancewatch.processor.suspects";

    /** Once may be bad luck. */
    static final int FAILURES_OF_POISON = 2;

    private static final int REMEMBERED = 10_000;

    private record Place(String topic, int partition, long offset) {}

    private record Suspicion(int failures, Exception last) {}

    private final Map<Place, Suspicion> suspicions = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Suspicion> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Where in our code the failures of poison were thrown. */
    private final Set<String> provenFaults = new HashSet<>();

    /** Those that the settings of an application carry. */
    public static Suspects in(Map<?, ?> settings) {
        return (Suspects) Objects.requireNonNull(settings.get(SETTING), SETTING);
    }

    /** Counts a failure against the record {@code context} tells of. */
    synchronized void blame(ErrorHandlerContext context, Exception failure) {
        Place place = new Place(context.topic(), context.partition(), context.offset());
        Suspicion now = suspicions.merge(
                place, new Suspicion(1, failure), (before, one) -> new Suspicion(before.failures() + 1, failure));
        if (now.failures() >= FAILURES_OF_POISON) {
            provenFaults.add(Causes.whereThrown(failure));
        }
    }

    /** Why the record there failed last, where it is poison. */
    synchronized Optional<Exception> poison(RecordMetadata record) {
        Place place = new Place(record.topic(), record.partition(), record.offset());
        return Optional.ofNullable(suspicions.get(place))
                .map(Suspicion::last)
                .filter(failure -> provenFaults.contains(Causes.whereThrown(failure)));
    }

    /** Whether {@code failure} was counted against a record: then the number of such failures is bounded. */
    public synchronized boolean areToBlameFor(Throwable failure) {
        return suspicions.values().stream().anyMatch(suspicion -> Causes.contain(failure, suspicion.last()));
    }
}
