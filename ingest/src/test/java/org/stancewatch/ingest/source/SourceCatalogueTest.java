package org.stancewatch.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceCatalogueTest {

    private static final List<SourceEntry> ENTRIES = SourceCatalogue.bundled().entries();

    @Test
    void thereIsEnoughToBeginWith() {
        assertThat(ENTRIES).hasSizeGreaterThanOrEqualTo(36);
    }

    @Test
    void bothLanguagesAreThereInEarnest() {
        assertThat(ENTRIES.stream().map(entry -> entry.source().language()).filter(Optional.of("en")::equals))
                .hasSizeGreaterThanOrEqualTo(15);
        assertThat(ENTRIES.stream().map(entry -> entry.source().language()).filter(Optional.of("fr")::equals))
                .hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void nothingIsWatchedUnasked() {
        assertThat(ENTRIES).noneMatch(entry -> entry.source().enabled());
    }

    @Test
    void eachHasAGroupAPublisherAndALanguage() {
        assertThat(ENTRIES)
                .allSatisfy(entry -> assertThat(entry.source())
                        .extracting(Source::group, Source::publisher, Source::language)
                        .doesNotContain(Optional.empty()));
    }

    @Test
    void eachTellsWhereItsAddressWasSeenAndThatItWasNotCalled() {
        assertThat(ENTRIES)
                .allSatisfy(entry -> assertThat(entry.note()).get().asString().matches("Seen in .+; not called\\."));
    }

    @Test
    void aGroupHoldsItsOwnAlone() {
        SourceCatalogue catalogue = SourceCatalogue.bundled();
        assertThat(catalogue.of("regulators"))
                .isNotEmpty()
                .allMatch(entry -> entry.source().group().equals(Optional.of("regulators")));
        assertThat(catalogue.groups())
                .containsExactly(
                        "civil-society", "company-newsrooms", "newsrooms", "regulators", "technology-press", "wires");
    }
}
