package org.stancewatch.schemas.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that stores were ever written under: a folder a record, a file for each change, from 1 on. */
class StateSchemasTest {

    private static final Path STATE = Path.of("src/main/resources/org/stancewatch/schemas/serde/state");
    /** No store keeps them. */
    private static final Set<String> ON_TOPICS_ALONE =
            Set.of("NewsArticle", "StanceAlert", "TechnologyStances", "SourceCoverage");

    private static final boolean WRITE = "write".equals(System.getProperty("stancewatch.state"));
    private static final String REMEDY =
            "write today's schema as the next file before you release: mvn -pl schemas -am test"
                    + " -Dtest=StateSchemasTest -Dsurefire.failIfNoSpecifiedTests=false -Dstancewatch.state=write";

    static Stream<Schema> stored() {
        return SchemasTest.ROOTS.stream()
                .map(Codec::schema)
                .filter(schema -> !ON_TOPICS_ALONE.contains(schema.getName()));
    }

    @BeforeAll
    static void write_what_is_new_where_it_is_asked_for() throws IOException {
        for (Schema today : WRITE ? stored().toList() : List.<Schema>of()) {
            if (!isNewest(today)) {
                Path next = file(today, kept(today).size() + 1);
                Files.createDirectories(next.getParent());
                Files.writeString(next, today.toString(true) + "\n");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stored")
    void the_newest_file_is_todays_schema(Schema today) {
        assertThat(isNewest(today)).as("%s: %s", today.getName(), REMEDY).isTrue();
    }

    @ParameterizedTest
    @MethodSource("stored")
    void todays_schema_goes_with_every_earlier_one(Schema today) {
        assertThat(kept(today))
                .allSatisfy(
                        earlier -> assertThat(Evolution.faults(today, earlier)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("stored")
    void the_files_are_numbered_without_a_gap(Schema today) throws IOException {
        try (Stream<Path> files = Files.list(STATE.resolve(today.getName()))) {
            assertThat(files).hasSameSizeAs(kept(today));
        }
    }

    private static boolean isNewest(Schema schema) {
        List<Schema> kept = kept(schema);
        return !kept.isEmpty() && kept.get(kept.size() - 1).equals(schema);
    }

    private static List<Schema> kept(Schema today) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> file(today, number))
                .takeWhile(Files::exists)
                .map(StateSchemasTest::read)
                .toList();
    }

    private static Path file(Schema schema, int number) {
        return STATE.resolve(schema.getName()).resolve(number + ".avsc");
    }

    private static Schema read(Path file) {
        try {
            return new Schema.Parser().parse(file.toFile());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
