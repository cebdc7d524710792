package org.stancewatch.systemtests.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code docs/operations.md} tells an operator to set and to grant. */
final class OperationsPage {

    private static final Path PAGE = Path.of("..", "docs", "operations.md");

    private OperationsPage() {}

    /** The table of rights. */
    static List<Right> rights() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("| principal |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .flatMap(Right::ofRow)
                .toList();
    }

    /** The example of a configuration file. */
    static String configuration() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("## TLS"))
                .dropWhile(line -> !line.equals("```yaml"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
