package org.stancewatch.ingest.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Who published a file and when: what the user says, else what the file tells, else where it lies and when it was written. */
final class FileOrigin {

    private final Path file;
    private final FileOptions options;

    FileOrigin(Path file, FileOptions options) {
        this.file = file;
        this.options = options;
    }

    String publisher(Optional<String> told) {
        return options.publisher().or(() -> told).orElseGet(this::directory);
    }

    /** Its name; of what lies in the root of a file system, the root. */
    private String directory() {
        Path absolute = file.toAbsolutePath().normalize();
        return Optional.ofNullable(absolute.getParent())
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse(String.valueOf(absolute.getRoot()));
    }

    Instant published(Optional<Instant> told) throws IOException {
        Optional<Instant> said = options.published().or(() -> told);
        return said.isPresent() ? said.get() : Files.getLastModifiedTime(file).toInstant();
    }
}
