package org.stancewatch.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.domain.ProjectFiles;

/** What the documents point at is there. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
    /** Two humps at least: {@code AlertReader}, not {@code Amazon}. */
    private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][A-Za-z]+)+)\\b");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    private static Set<String> wordsOfTheCode;

    @BeforeAll
    static void readTheCode() throws IOException {
        wordsOfTheCode = files(path -> path.matches(".*/src/.*\\.(java|avsc)")).stream()
                .flatMap(file -> WORD.matcher(read(file)).results().map(word -> word.group()))
                .collect(Collectors.toSet());
    }

    static List<Path> documents() throws IOException {
        return files(path -> path.endsWith(".md"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFileLinkedIsThere(Path document) {
        assertThat(LINK.matcher(read(document)).results().map(link -> link.group(1)))
                .filteredOn(link -> !link.contains("://"))
                .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyClassNamedIsInTheCode(Path document) {
        assertThat(CLASS_NAME.matcher(read(document)).results().map(name -> name.group(1)))
                .isSubsetOf(wordsOfTheCode);
    }

    @Test
    void theWalkThroughTheCodeIsTwoPagesAtMost() {
        String plain = read(ProjectFiles.root().resolve("docs/architecture.md")).replaceAll("\\]\\([^)]*\\)", "");
        assertThat(plain.split("\\s+", -1)).hasSizeLessThan(1000);
    }

    private static List<Path> files(Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(ProjectFiles.root())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> wanted.test(file.toString()))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
