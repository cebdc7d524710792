package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.Publishers;

/** An ordinary word names a technology only where the article, or the company, says which. */
class TechnologyHintsTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en ; Facial recognition at Coles ; Coles suspended the cameras in its shops. ; coles|facial-recognition
            fr ; La reconnaissance faciale chez Carrefour ; Carrefour a suspendu les caméras de ses magasins. ; carrefour|facial-recognition
            en ; Fewer coins ; Coinbase suspended the trading of a coin. ; coinbase|cryptocurrency
            """)
    void aHintIsWhatTheArticleOrTheCompanyIsAbout(String language, String title, String text, String pair) {
        assertThat(pairs(Reading.EXTRACTOR, language, title, text)).contains(pair);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en ; Cameras at Coles ; Coles suspended the sale of cameras.
            en ; Coins ; Woolworths suspended the sale of a coin.
            fr ; Les lunettes de Carrefour ; Carrefour a suspendu la vente de lunettes.
            """)
    void elseItIsNothing(String language, String title, String text) {
        assertThat(pairs(Reading.EXTRACTOR, language, title, text)).isEmpty();
    }

    @Test
    void aTechnologyOfTheUsersIsOneEntry() throws Exception {
        Path file = Files.writeString(directory.resolve("mine.yaml"), """
                - id: dream-recording
                  label: {en: Dream recording}
                  patterns: {en: [dream (recording|recorder(|s)), record ~ dreams]}
                  hints: {en: [headbands]}
                """);
        Extractor extractor = Extractor.with(Catalogue.with(List.of(file), List.of()), Publishers.bundled());
        assertThat(pairs(extractor, "en", "Amazon and dreams", "Amazon will not record people's dreams."))
                .contains("amazon|dream-recording");
        assertThat(pairs(extractor, "en", "Dream recorders", "Amazon suspended the sale of headbands."))
                .contains("amazon|dream-recording");
    }

    private static List<String> pairs(Extractor extractor, String language, String title, String text) {
        return extractor.candidates(Reading.article(language, title, text)).stream()
                .map(candidate -> candidate.claim().pair().toString())
                .distinct()
                .toList();
    }
}
