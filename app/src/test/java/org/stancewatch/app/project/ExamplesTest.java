package org.stancewatch.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.domain.GeneratedDocument;
import org.stancewatch.domain.ProjectFiles;

/** docs/subscribe.md shows the examples as they are. */
@Tag(GeneratedDocument.TAG)
class ExamplesTest {

    private static final Path EXAMPLES = ProjectFiles.root().resolve("examples");
    private static final GeneratedDocument PAGE = GeneratedDocument.of("docs/subscribe.md");

    static List<String> programs() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES, 2)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|js|sh)"))
                    .map(file -> EXAMPLES.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreExamples() throws IOException {
        assertThat(programs()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyProgramStandsOnThePage(String program) throws IOException {
        String language = program.substring(program.lastIndexOf('.') + 1);
        PAGE.requirePart(program, "```" + language + "\n" + Files.readString(EXAMPLES.resolve(program)) + "```");
    }
}
