package org.stancewatch.schemas.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Today's schemas against every copy in {@code schemas/released}: a folder a release, a file a record. */
class ReleasedSchemasTest {

    private static final Path RELEASED = Path.of("released");
    private static final String RELEASE = "stancewatch.release";

    @TempDir
    private Path directory;

    @TestFactory
    List<DynamicTest> todays_schemas_go_with_every_released_one() throws IOException {
        return against(RELEASED);
    }

    @Test
    void a_release_holds_every_contract_and_goes_with_itself() throws IOException {
        release(directory.resolve("9.9.9"));

        assertThat(against(directory))
                .hasSameSizeAs(SchemasTest.ROOTS)
                .allSatisfy(test -> test.getExecutable().execute());
    }

    @Test
    void a_breaking_change_to_a_released_schema_fails() throws IOException {
        Path folder = directory.resolve("9.9.9");
        release(folder);
        Path article = folder.resolve("NewsArticle.avsc");
        Files.writeString(article, Files.readString(article).replace("\"title\"", "\"heading\""));

        assertThat(against(directory))
                .filteredOn(test -> test.getDisplayName().endsWith("NewsArticle.avsc"))
                .singleElement()
                .satisfies(test ->
                        assertThatThrownBy(test.getExecutable()::execute).hasMessageContaining("heading"));
    }

    /** When a tag is cut, see {@code released/README.md}. */
    @Test
    @EnabledIfSystemProperty(named = RELEASE, matches = ".+")
    void write_the_release_that_is_asked_for() throws IOException {
        Path folder = RELEASED.resolve(System.getProperty(RELEASE));
        assertThat(folder).as("a release never changes").doesNotExist();
        release(folder);
    }

    private static List<DynamicTest> against(Path releases) throws IOException {
        try (Stream<Path> files = Files.walk(releases)) {
            return files.filter(file -> file.toString().endsWith(".avsc"))
                    .sorted()
                    .map(file ->
                            DynamicTest.dynamicTest(releases.relativize(file).toString(), () -> compare(file)))
                    .toList();
        }
    }

    private static void compare(Path file) throws IOException {
        Schema released = new Schema.Parser().parse(file.toFile());
        assertThat(SchemasTest.ROOTS)
                .extracting(Codec::schema)
                .filteredOn(schema -> schema.getFullName().equals(released.getFullName()))
                .singleElement()
                .satisfies(
                        today -> assertThat(Evolution.faults(today, released)).isEmpty());
    }

    private static void release(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Codec<?, ?> codec : SchemasTest.ROOTS) {
            Schema schema = codec.schema();
            Files.writeString(folder.resolve(schema.getName() + ".avsc"), schema.toString(true) + "\n");
        }
    }
}
