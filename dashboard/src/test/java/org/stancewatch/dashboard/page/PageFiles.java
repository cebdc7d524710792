package org.stancewatch.dashboard.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.domain.ProjectFiles;

/** The files of the page as they lie in the sources; those of others apart. */
final class PageFiles {

    private static final Path ROOT =
            ProjectFiles.root().resolve("dashboard/src/main/resources/org/stancewatch/dashboard/page");

    private PageFiles() {}

    /** Our own files whose names end so. */
    static List<Path> ending(String... endings) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .filter(file -> !file.startsWith(ROOT.resolve("vendor")))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static String read(String name) {
        return read(ROOT.resolve(name));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
