package org.stancewatch.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceImportTest {

    private static Source source(String id, String address) {
        return SourceFields.read(Map.of("id", List.of(id), "address", List.of(address)), Path.of(""));
    }

    @Test
    void whatIsThereIsNotAddedAgain() {
        SourceEntry known = SourceEntry.of(source("b", "http://LAMP.example/feed/"));
        SourceEntry other = SourceEntry.of(source("c", "https://other.example/feed"));
        SourceImport compared =
                SourceImport.of(List.of(source("a", "https://lamp.example/feed")), List.of(known, other));
        assertThat(compared.known()).containsExactly(known);
        assertThat(compared.added()).containsExactly(other);
    }

    @Test
    void whatIsOfferedTwiceIsAddedOnce() {
        SourceEntry entry = SourceEntry.of(source("a", "https://lamp.example/feed"));
        SourceImport compared = SourceImport.of(List.of(), List.of(entry, entry));
        assertThat(compared.added()).containsExactly(entry);
        assertThat(compared.known()).containsExactly(entry);
    }

    @Test
    void anIdThatIsTakenGetsANumber() {
        SourceImport compared = SourceImport.of(
                List.of(source("a", "https://one.example/feed")),
                List.of(
                        SourceEntry.of(source("a", "https://two.example/feed")),
                        SourceEntry.of(source("a", "https://three.example/feed"))));
        assertThat(compared.added()).extracting(entry -> entry.source().id()).containsExactly("a-2", "a-3");
    }
}
