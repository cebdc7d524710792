package org.stancewatch.processor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.stancewatch.processor.generation.Work;
import org.stancewatch.schemas.serde.SerdeConfig;
import org.stancewatch.schemas.topic.Generation;

/**
 * What a processor needs to know.
 *
 * @param bootstrap addresses of the cluster, {@code host:port,…}
 * @param serde how values of topics are written and read, and the registry behind it
 * @param stateDirectory where local state lives; may be lost, then it is restored from the changelogs
 * @param instance name of this instance, unique in the cluster and the same after a restart: the group then waits for it
 *     rather than for its session to time out
 * @param applications which of the two applications to run
 * @param threads stream threads of each application
 * @param commitInterval how often transactions commit: the floor of latency
 * @param partitions how many partitions topics are said to have; empty: as many as they have
 * @param work what it works at
 * @param kafka settings passed through to Kafka Streams and its clients; they win
 */
public record ProcessorConfig(
        String bootstrap,
        SerdeConfig serde,
        Path stateDirectory,
        String instance,
        Set<Application> applications,
        int threads,
        Duration commitInterval,
        OptionalInt partitions,
        Work work,
        Map<String, String> kafka) {

    /** Transactions commit this often unless told otherwise. */
    public static final Duration DEFAULT_COMMIT_INTERVAL = Duration.ofMillis(100);

    public ProcessorConfig {
        Objects.requireNonNull(bootstrap, "bootstrap");
        Objects.requireNonNull(serde, "serde");
        Objects.requireNonNull(stateDirectory, "stateDirectory");
        Objects.requireNonNull(work, "work");
        require(!instance.isBlank(), "instance: is blank");
        require(!applications.isEmpty(), "applications: is empty");
        require(threads > 0, "threads: " + threads + " is not positive");
        require(commitInterval.toMillis() > 0, "commitInterval: " + commitInterval + " is under a millisecond");
        applications = Set.copyOf(applications);
        kafka = Map.copyOf(kafka);
    }

    /** Both applications, one thread each, on topics of any number of partitions. */
    public static ProcessorConfig of(
            String bootstrap, SerdeConfig serde, Path stateDirectory, String instance, Map<String, String> kafka) {
        return new ProcessorConfig(
                bootstrap,
                serde,
                stateDirectory,
                instance,
                Set.of(Application.values()),
                1,
                DEFAULT_COMMIT_INTERVAL,
                OptionalInt.empty(),
                Work.LIVE,
                kafka);
    }

    /** Whose topics it writes. */
    public Generation generation() {
        return work.generation();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
