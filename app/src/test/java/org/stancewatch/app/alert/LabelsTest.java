package org.stancewatch.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stancewatch.extraction.lexicon.Catalogue;

class LabelsTest {

    private static final Labels BUNDLED = Labels.of(Catalogue.bundled());

    @Test
    void aCataloguedCompanyGoesByItsFirstName() {
        assertThat(BUNDLED.company("ibm")).isEqualTo("IBM");
    }

    @Test
    void aTechnologyGoesByItsEnglishLabel() {
        assertThat(BUNDLED.technology("facial-recognition")).isEqualTo("Facial recognition");
    }

    @Test
    void aCompanyInNoCatalogueGoesByItsSlug() {
        assertThat(BUNDLED.company("harbour-optics-ltd")).isEqualTo("Harbour Optics Ltd");
    }
}
