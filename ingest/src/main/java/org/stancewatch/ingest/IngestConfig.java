package org.stancewatch.ingest;

import java.nio.file.Path;
import java.util.Objects;
import org.stancewatch.ingest.fetch.FetchLimits;
import org.stancewatch.ingest.publish.ProducerSettings;
import org.stancewatch.ingest.watch.Schedule;
import org.stancewatch.schemas.serde.SerdeConfig;

/**
 * What the ingest service needs to know.
 *
 * @param producer the cluster
 * @param serde the registry, and how values are written
 * @param directory of its own: the state of sources, and what servers let us keep
 * @param schedule when they are looked at
 * @param fetch the limits of one fetch, and of what a host is asked for
 */
public record IngestConfig(
        ProducerSettings producer, SerdeConfig serde, Path directory, Schedule schedule, FetchLimits fetch) {

    public IngestConfig {
        Objects.requireNonNull(producer, "producer");
        Objects.requireNonNull(serde, "serde");
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(fetch, "fetch");
    }
}
