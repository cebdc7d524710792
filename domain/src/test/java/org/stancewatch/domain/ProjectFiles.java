package org.stancewatch.domain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of the project itself, from whichever module a test runs in. */
public final class ProjectFiles {

    private static final String AT_THE_ROOT = "RATIONALE.md";

    private ProjectFiles() {}

    /** The directory that holds all modules. */
    public static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
                .filter(above -> Files.isRegularFile(above.resolve(AT_THE_ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        Path.of("").toAbsolutePath() + ": no directory above it holds " + AT_THE_ROOT));
    }
}
