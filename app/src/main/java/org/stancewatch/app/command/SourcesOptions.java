package org.stancewatch.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.stancewatch.app.config.ConfigurationFault;
import org.stancewatch.app.config.IngestSettings;
import org.stancewatch.app.coverage.CoverageReader;
import org.stancewatch.app.standalone.StackFault;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.source.SourceEntry;
import org.stancewatch.ingest.source.SourcesFault;
import org.stancewatch.ingest.source.SourcesFile;
import org.stancewatch.ingest.trial.SourceTrial;
import picocli.CommandLine.Command;

/** Which list of sources a command works on. */
@Command
final class SourcesOptions extends ClusterOptions {

    SourcesOptions() {
        super(List.of(IngestSettings.SOURCES_FILE));
    }

    Path path() {
        return IngestSettings.sourcesFile(configuration());
    }

    /**
     * What is in it; nothing where it is not there yet.
     *
     * @throws ConfigurationFault with every fault in it
     */
    List<SourceEntry> entries() throws IOException {
        try {
            return new SourcesFile(path()).entries();
        } catch (SourcesFault fault) {
            throw new ConfigurationFault(fault.lines());
        }
    }

    /** What is known of sources where they are watched, by id; nothing where no standalone stack runs. */
    Map<String, SourceCoverage> coverage() {
        try {
            return CoverageReader.read(cluster());
        } catch (StackFault notRunning) {
            return Map.of();
        }
    }

    /** What looks at an address once. */
    SourceTrial trial() {
        return new SourceTrial(IngestSettings.limits(configuration()), Clock.systemUTC());
    }

    /** The same, without notes. */
    List<Source> sources() throws IOException {
        return entries().stream().map(SourceEntry::source).toList();
    }

    /**
     * Adds to it.
     *
     * @throws ConfigurationFault with every fault in it
     */
    void append(List<SourceEntry> added) throws IOException {
        try {
            new SourcesFile(path()).append(added);
        } catch (SourcesFault fault) {
            throw new ConfigurationFault(fault.lines());
        }
    }
}
