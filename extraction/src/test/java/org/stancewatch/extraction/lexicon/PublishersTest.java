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

class PublishersTest {

    @TempDir
    Path directory;

    @Test
    void aPublisherOfTheUsersIsFoundByItsDomain() throws IOException {
        assertThat(publishers("- {id: acorn, names: [Acorn], domains: [acorn.example], owner: Oak}")
                        .find(Optional.of("news.acorn.example"), "unknown")
                        .flatMap(Publisher::owner))
                .contains("Oak");
    }

    @Test
    void aPublisherOfTheSameIdReplacesTheBundledOne() throws IOException {
        assertThat(publishers("- {id: wired, names: [Wired], domains: [wired.com], owner: Oak}")
                        .find(Optional.of("wired.com"), "Wired")
                        .flatMap(Publisher::owner))
                .contains("Oak");
    }

    @Test
    void theDomainGoesBeforeTheName() {
        assertThat(Publishers.bundled().find(Optional.of("lemonde.fr"), "Wired").map(Publisher::name))
                .contains("Le Monde");
    }

    @Test
    void anAgencyOfTheUsersIsOneOfTheAgencies() throws IOException {
        assertThat(publishers("- {id: acorn, names: [Acorn], agency: true}").agencies())
                .extracting(Publisher::name)
                .contains("Acorn", "Reuters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - {id: a, names: [A], owners: [O]} | 1: owners: is no field of an entry; did you mean owner?
                    - {id: a} | 1: document: 'names' is missing
                    - {id: a, names: []} | 1: names: is empty
                    - {id: a, names: [A], domains: ["https://a.example/x"]} | 1: domains: 'https://a.example/x' is no domain, such as paper.example
                    - {id: a, names: [A], agency: maybe} | 1: agency: 'maybe' is neither true nor false
                    - {id: a, names: [The Wired]} | 1: names: 'wired' is Wired's already
                    - {id: a, names: [A], domains: [wired.com]} | 1: domains: 'wired.com' is Wired's already
                    [{id: a, names: [A]}, {id: a, names: [B]}] | 1: id: 'a' stands twice
                    """)
    void aBadEntryIsNamedWithFileLineFieldAndReason(String text, String told) {
        assertThatThrownBy(() -> publishers(text))
                .isInstanceOf(LexiconFault.class)
                .hasMessage(directory.resolve("publishers.yaml") + ":" + told);
    }

    private Publishers publishers(String text) throws IOException {
        return Publishers.with(List.of(Files.writeString(directory.resolve("publishers.yaml"), text)));
    }
}
