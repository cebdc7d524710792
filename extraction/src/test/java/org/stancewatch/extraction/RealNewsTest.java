package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What surprised us in some four hundred pages of real news, in our own words: the constructions by which papers told an act,
 * the order in which they told it, and the sentences on the same themes that told none.
 */
class RealNewsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "real-news-wordings.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void aConstructionTellsAnAct(String language, String construction, String text, String claim) {
        assertThat(Reading.asserted(language, text)).as(construction).containsExactly(claim);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "real-news-passages.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void aPassageTellsItsActsInAnyOrder(String language, String order, String text, String claims) {
        assertThat(Reading.asserted(language, text)).as(order).containsExactlyInAnyOrder(claims.split("; "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "real-news-silence.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void aSentenceOnTheThemeTellsNone(String language, String kind, String text) {
        assertThat(Reading.asserted(language, text)).as(kind).isEmpty();
    }
}
