package org.stancewatch.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    @TempDir
    Path directory;

    @Test
    void aCompanyOfTheUsersIsAddedToTheBundledOnes() throws IOException {
        Path file = write("- {id: acme, names: [Acme], brands: {Roadrunner: robot-dogs}}");
        assertThat(companies(file).companyIds()).contains("acme", "amazon");
    }

    @Test
    void aCompanyOfTheSameIdReplacesTheBundledOne() throws IOException {
        Catalogue catalogue = companies(write("- {id: ibm, names: [Itty Bitty Machines]}"));
        assertThat(catalogue.companyName("ibm")).isEqualTo("Itty Bitty Machines");
    }

    @Test
    void aBrandOfACompanyThatIsReplacedIsGone() throws IOException {
        Catalogue catalogue = companies(write("- {id: apple, names: [Apple]}"));
        assertThat(catalogue.gateNames()).contains("Rekognition").doesNotContain("NeuralHash");
    }

    @Test
    void theLaterOfTwoFilesReplaces() throws IOException {
        Path first = write("- {id: acme, names: [Acme One]}");
        Path second = Files.writeString(directory.resolve("more.yaml"), "- {id: acme, names: [Acme Two]}");
        assertThat(companies(first, second).companyName("acme")).isEqualTo("Acme Two");
    }

    @Test
    void aBrandMayStandForATechnologyOfTheUsers() throws IOException {
        Path technologies = Files.writeString(directory.resolve("technologies.yaml"), """
                - id: dream-recording
                  label: {en: Dream recording}
                  patterns: {en: [dream (recording|recorders)]}
                """);
        Path companies = write("- {id: acme, names: [Acme], brands: {Somnia: dream-recording}}");
        assertThat(Catalogue.with(List.of(technologies), List.of(companies))
                        .brand("Somnia")
                        .technology())
                .contains("dream-recording");
    }

    @Test
    void aCompanyOfTheUsersMayBelongToABundledOne() throws IOException {
        Catalogue catalogue = companies(write("- {id: acme, names: [Acme], owner: google, business: robot-dogs}"));
        assertThat(catalogue.brand("Acme")).isEqualTo(new Catalogue.Brand("Acme", "google", Optional.of("robot-dogs")));
    }

    @Test
    void aUnitThatTheUserGivesNoOwnerStandsByItself() throws IOException {
        assertThat(companies(write("- {id: waymo, names: [Waymo]}")).companyIds())
                .contains("waymo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - {id: acme, names: [Acme], brands: {Z: robot-dog}} | 1: Z: technology 'robot-dog' is not in the catalogue; did you mean robot-dogs?
                    - {id: acme, name: [Acme]} | 1: name: is no field of an entry; did you mean names?
                    - {id: acme, names: [Acme], colour: red} | 1: colour: is no field of an entry
                    - {id: acme} | 1: document: 'names' is missing
                    - {id: acme, names: []} | 1: names: is empty
                    - {id: acme, names: Acme} | 1: names: is no list
                    [{id: acme, names: [A]}, {id: acme, names: [B]}] | 1: id: 'acme' stands twice
                    - {id: acme, names: [Acme], qid: 312} | 1: qid: '312' is no id of Wikidata: Q and a number
                    - {id: acme, names: [Acme], qid: Q312} | 1: qid: 'Q312' stands twice
                    - {id: acme, names: [Acme], owner: googel} | 1: owner: company 'googel' is not in the catalogue; did you mean google?
                    - {id: acme, names: [Acme], owner: waymo} | 1: owner: company 'waymo' is not in the catalogue
                    - {id: acme, names: [Acme], ambiguous: [Acne]} | 1: ambiguous: 'Acne' is none of its names and brands
                    - {id: acme, names: [Acme], also: [the coyote's friend]} | 1: also: is no mapping
                    {} | 1: document: is no list
                    """)
    void aBadEntryIsNamedWithFileLineFieldAndReason(String text, String told) throws IOException {
        Path file = write(text);
        assertThatThrownBy(() -> companies(file))
                .isInstanceOf(LexiconFault.class)
                .hasMessage(file + ":" + told);
    }

    @Test
    void aFaultIsNamedOnItsOwnLine() throws IOException {
        Path file = write("- id: acme\n  names: [Acme]\n  busines: spyware\n");
        assertThatThrownBy(() -> companies(file))
                .hasMessage(file + ":3: busines: is no field of an entry; did you mean business?");
    }

    @Test
    void aFileThatIsNoYamlIsNamedWithItsLine() throws IOException {
        Path file = write("- id: x\n  names: [");
        assertThatThrownBy(() -> companies(file)).hasMessageStartingWith(file + ":2: document: is no YAML");
    }

    private static Catalogue companies(Path... files) {
        return Catalogue.with(List.of(), List.of(files));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(directory.resolve("companies.yaml"), text);
    }
}
