package org.stancewatch.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.domain.claim.Scope;

class LexiconsTest {

    private static final String MINIMAL = """
            language: xx
            stopwords: [a]
            abbreviations: [b]
            elisions: []
            boilerplate: [c]
            inserts: []
            openers: []
            slots: [INFINITIVE]
            verbs: {}
            nouns: {}
            phrases: {}
            values: {}
            """;

    @TempDir
    Path directory;

    @Test
    void theBundledFilesAreRead() {
        Lexicons lexicons = Lexicons.bundled();
        assertThat(lexicons.languages()).containsExactlyInAnyOrder("en", "fr");
        assertThat(lexicons.catalogue().technologyIds()).contains("facial-recognition", "deep-sea-mining", "nft");
    }

    @Test
    void everyAudienceOfEveryLanguageStandsInTheTree() {
        assertThat(Lexicons.bundled().audiences())
                .isSubsetOf(Scope.audienceTree().names());
    }

    @Test
    void aVerbWithTooFewFormsIsNamed() throws IOException {
        Path file = write("xx.yaml", """
                language: xx
                stopwords: [a]
                abbreviations: [b]
                elisions: []
                boilerplate: [c]
                inserts: []
                openers: []
                slots: [INFINITIVE, FINITE]
                verbs:
                  PAUSE:
                    - pauzi
                nouns: {}
                phrases: {}
                values: {}
                """);
        assertThatThrownBy(() -> Lexicon.read(YamlNode.read(file)))
                .hasMessage(file + ":11: PAUSE: 'pauzi' has 1 forms where the slots are 2");
    }

    @Test
    void aRoleThatIsNoneIsNamed() throws IOException {
        Path file = write("xx.yaml", """
                language: xx
                stopwords: [a]
                abbreviations: [b]
                elisions: []
                boilerplate: [c]
                inserts: []
                openers: []
                slots: [INFINITIVE]
                verbs:
                  HALTS: [pauzi]
                nouns: {}
                phrases: {}
                values: {}
                """);
        assertThatThrownBy(() -> Lexicon.read(YamlNode.read(file))).hasMessage(file + ":10: HALTS: 'HALTS' is no Role");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "language",
                "stopwords",
                "abbreviations",
                "elisions",
                "boilerplate",
                "inserts",
                "openers",
                "slots",
                "verbs",
                "nouns",
                "phrases",
                "values"
            })
    void aLexiconThatLacksAFieldSaysWhich(String field) throws IOException {
        Path file = write(
                "xx.yaml",
                "rest: {}\n"
                        + MINIMAL.lines()
                                .filter(line -> !line.startsWith(field + ":"))
                                .collect(Collectors.joining("\n")));
        assertThatThrownBy(() -> Lexicon.read(YamlNode.read(file)))
                .hasMessage(file + ":1: document: '" + field + "' is missing");
    }

    @Test
    void aVerbThatStandsAloneTakesTheFormsOfTheLongestEnding() throws IOException {
        Path file = write(
                "xx.yaml",
                MINIMAL.replace("slots: [INFINITIVE]", """
                        slots: [INFINITIVE, FINITE]
                        conjugations: ["*er *e/*ent", "*ger *ge/*gent"]""")
                        .replace("verbs: {}", "verbs: {PAUSE: [geler, neiger | fort]}"));
        assertThat(Lexicon.read(YamlNode.read(file)).gateTriggers())
                .containsExactlyInAnyOrder("geler", "gele", "gelent", "neiger fort", "neige fort", "neigent fort");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
