package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.FileDigests;
import org.stancewatch.extraction.lexicon.Lexicons;
import org.stancewatch.extraction.lexicon.Models;
import org.stancewatch.extraction.lexicon.Publishers;
import org.stancewatch.extraction.lexicon.Weights;

/** One word tells two sets of rules apart, and is the same wherever the rules are. */
class RulesVersionTest {

    private static final String TECHNOLOGY =
            "- {id: dream-recording, label: {en: Dreams}, patterns: {en: [dream recorder]}}\n";
    private static final String COMPANY = "- {id: acme-dreams, names: [Acme Dreams]}\n";

    @TempDir
    Path directory;

    @Test
    void itIsTheNumberOfTheCodeAndEightDigits() {
        assertThat(RulesVersion.of(List.of(), Set.of())).matches("\\d{4}\\.\\d+-[0-9a-f]{8}");
    }

    /** The SHA-256 of "a: b" and a line "without: gate", as {@code sha256sum} has it: no order of a JVM's goes into it. */
    @Test
    void anotherJvmSaysTheSame() {
        assertThat(RulesVersion.of(List.of("a: b"), Set.of(Stage.GATE))).endsWith("-6b54675f");
    }

    @Test
    void twoLoadsOfTheSameFilesSayTheSame() {
        assertThat(version(Lexicons.bundled())).isEqualTo(Reading.EXTRACTOR.rules());
    }

    @Test
    void theOrderInWhichStagesAreNamedMakesNoDifference() {
        assertThat(RulesVersion.of(List.of(), Set.of(Stage.GATE, Stage.REPAIR)))
                .isEqualTo(RulesVersion.of(List.of(), Set.of(Stage.REPAIR, Stage.GATE)));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aStageLeftOutIsAnotherVersion(Stage stage) {
        assertThat(Reading.EXTRACTOR.without(Set.of(stage)).rules()).isNotEqualTo(Reading.EXTRACTOR.rules());
    }

    static Stream<String> files() {
        return FileDigests.bundledNames().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachFileDecides(String name) {
        assertThat(RulesVersion.of(FileDigests.ofBundled(changing(name)), Set.of()))
                .isNotEqualTo(RulesVersion.of(FileDigests.ofBundled(RulesVersionTest::nothing), Set.of()));
    }

    /** Whoever adds a file says whether it decides. */
    @Test
    void noFileIsForgotten() throws Exception {
        Path lexicons = Path.of(Lexicons.class.getResource("technologies.yaml").toURI());
        try (Stream<Path> there = Files.list(lexicons.getParent())) {
            assertThat(there.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(FileDigests.bundledNames());
        }
    }

    @Test
    void theUsersTechnologiesDecide() throws Exception {
        assertThat(with(List.of(file("a.yaml", TECHNOLOGY)), List.of())).isNotEqualTo(Reading.EXTRACTOR.rules());
    }

    @Test
    void theUsersCompaniesDecide() throws Exception {
        assertThat(with(List.of(), List.of(file("a.yaml", COMPANY)))).isNotEqualTo(Reading.EXTRACTOR.rules());
    }

    @Test
    void theUsersPublishersDecide() throws Exception {
        Path file = file("a.yaml", "- {id: the-dream-post, names: [The Dream Post], owner: Acme}\n");
        assertThat(version(Lexicons.with(Catalogue.bundled(), Publishers.with(List.of(file)))))
                .isNotEqualTo(Reading.EXTRACTOR.rules());
    }

    @Test
    void aChangeOfTheUsersFileIsAnotherVersion() throws Exception {
        String before = with(List.of(file("a.yaml", TECHNOLOGY)), List.of());
        String after = with(List.of(file("a.yaml", TECHNOLOGY.replace("recorder", "catcher"))), List.of());
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void whereTheUsersFileLiesMakesNoDifference() throws Exception {
        assertThat(with(List.of(file("a.yaml", TECHNOLOGY)), List.of()))
                .isEqualTo(with(List.of(file("b.yaml", TECHNOLOGY)), List.of()));
    }

    @Test
    void otherWeightsAreNotThoseOfTheFile() {
        Lexicons lexicons = Lexicons.bundled();
        Models others = lexicons.models().withClaims(new Weights(1, Map.of("a", 1.0)));
        assertThat(RulesVersion.of(lexicons, others, Set.of())).isNotEqualTo(Reading.EXTRACTOR.rules());
    }

    @Test
    void whatIsReadTellsTheVersion() {
        assertThat(Reading.EXTRACTOR
                        .extract(Reading.article("en", "Weather", "It rains."))
                        .rules())
                .isEqualTo(Reading.EXTRACTOR.rules());
    }

    private static FileDigests.Loader changing(String name) {
        return asked -> asked.equals(name) ? new ByteArrayInputStream(new byte[] {1}) : nothing(asked);
    }

    private static InputStream nothing(String name) throws IOException {
        return InputStream.nullInputStream();
    }

    private static String with(List<Path> technologies, List<Path> companies) {
        return version(Lexicons.with(Catalogue.with(technologies, companies), Publishers.bundled()));
    }

    private static String version(Lexicons lexicons) {
        return RulesVersion.of(lexicons, lexicons.models(), Set.of());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }
}
