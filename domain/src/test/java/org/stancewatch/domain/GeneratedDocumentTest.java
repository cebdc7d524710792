package org.stancewatch.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedDocumentTest {

    private static final String TEXT = "by hand\n<!-- generated: table -->\n\n| a |\n\n<!-- end of table -->\n";

    @TempDir
    Path directory;

    @Test
    void a_part_that_is_as_the_code_says_passes() throws IOException {
        document().requirePart("table", "| a |\n");
    }

    @Test
    void a_part_that_differs_fails_and_names_the_command_that_mends_it() {
        assertThatThrownBy(() -> document().requirePart("table", "| b |"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dstancewatch.docs=write");
    }

    @Test
    void a_document_without_the_part_says_which_lines_it_lacks() {
        assertThatThrownBy(() -> document().requirePart("picture", "| a |"))
                .hasMessageContaining("<!-- generated: picture -->");
    }

    private GeneratedDocument document() throws IOException {
        Path file = directory.resolve("document.md");
        Files.writeString(file, TEXT);
        return GeneratedDocument.of(file.toString());
    }
}
