package org.stancewatch.domain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The corpus that lies beside the project, in a directory {@code shared}, where it is there. The system property {@code
 * stancewatch.shared} names it where it lies elsewhere.
 */
public final class SharedFiles {

    private static final String PROPERTY = "stancewatch.shared";
    private static final String NAME = "shared";

    private SharedFiles() {}

    /** The shared file under {@code path}; the test that asks is skipped, and says so, where there is none. */
    public static Path require(String path) {
        Optional<Path> file = directory().map(shared -> shared.resolve(path)).filter(Files::exists);
        if (file.isEmpty()) {
            String skipped =
                    "SKIPPED: no " + NAME + "/" + path + " beside the project, and -D" + PROPERTY + " names none";
            System.err.println(skipped);
            Assumptions.abort(skipped);
        }
        return file.orElseThrow();
    }

    private static Optional<Path> directory() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(Path::of)
                .or(() -> Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
                        .map(above -> above.resolve(NAME))
                        .filter(Files::isDirectory)
                        .findFirst());
    }
}
