package org.stancewatch.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.domain.headline.Headlines;

class CatalogueNamesTest {

    private static final CatalogueNames BUNDLED = new CatalogueNames(Catalogue.bundled());
    private static final Pattern FRENCH_ARTICLE =
            Pattern.compile("(le|la|les) [^aeiouyéèêâîôûhœAEIOU].*|les .*|l'[aeiouyéèêâîôûhœAEIOU].*");

    @TempDir
    Path directory;

    static Set<String> technologies() {
        return BUNDLED.catalogue().technologyIds();
    }

    @ParameterizedTest
    @MethodSource("technologies")
    void everyTechnologyHasALabelInEveryLanguage(String id) {
        assertThat(Headlines.languages())
                .allMatch(language -> BUNDLED.label(id, language).isPresent());
    }

    @ParameterizedTest
    @MethodSource("technologies")
    void everyTechnologyHasANounInEveryLanguage(String id) {
        assertThat(Headlines.languages())
                .allMatch(language -> BUNDLED.technology(id, language).isPresent());
    }

    @ParameterizedTest
    @MethodSource("technologies")
    void aFrenchNounHasTheArticleThatItsFirstLetterAsksFor(String id) {
        assertThat(BUNDLED.technology(id, "fr").orElseThrow()).matches(FRENCH_ARTICLE);
    }

    @Test
    void aCompanyGoesByTheFirstOfItsNames() {
        assertThat(BUNDLED.company("ibm")).contains("IBM");
    }

    @Test
    void aCompanyInNoCatalogueHasNoName() {
        assertThat(BUNDLED.company("harbour-optics-ltd")).isEmpty();
    }

    @Test
    void aTechnologyOfTheUsersMayHaveALabelAlone() throws IOException {
        Path file = Files.writeString(directory.resolve("mine.yaml"), """
                - id: dream-recording
                  label: {en: Dream recording}
                  patterns: {en: [dream recording]}
                """);
        CatalogueNames names = new CatalogueNames(Catalogue.with(List.of(file), List.of()));

        assertThat(names.technology("dream-recording", "en")).isEmpty();
        assertThat(names.label("dream-recording", "en")).contains("Dream recording");
    }

    @Test
    void whomATechnologyServesAnywayIsKnown() {
        assertThat(BUNDLED.audience("political-ads")).contains("political-campaigns");
    }
}
