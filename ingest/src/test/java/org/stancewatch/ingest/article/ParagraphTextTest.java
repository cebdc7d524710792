package org.stancewatch.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTextTest {

    @Test
    void blockElementsPartParagraphs() {
        assertThat(ParagraphText.of("<p>One.</p><div>Two.</div>")).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void inlineElementsDoNot() {
        assertThat(ParagraphText.of("<p>One <em>and</em> the <a href='x'>same</a>.</p>"))
                .isEqualTo("One and the same.");
    }

    @Test
    void aBreakPartsParagraphs() {
        assertThat(ParagraphText.of("One.<br><br>Two.")).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void lineBreaksOfTheSourceAreSpaces() {
        assertThat(ParagraphText.of("<p>One\nand\n\nthe same.</p>")).isEqualTo("One and the same.");
    }

    @Test
    void whatAReaderDoesNotSeeIsLeftOut() {
        assertThat(ParagraphText.of("<p>Seen.</p><script>hidden()</script><style>p{}</style>"))
                .isEqualTo("Seen.");
    }

    @Test
    void entitiesBecomeCharacters() {
        assertThat(ParagraphText.of("<p>Caf&eacute; &amp; bar</p>")).isEqualTo("Café & bar");
    }

    @Test
    void aTextWithoutTagsKeepsItsOwnParagraphs() {
        assertThat(ParagraphText.of("One &lt; two.\nStill one.\n\nTwo.")).isEqualTo("One < two. Still one.\n\nTwo.");
    }

    @Test
    void whatComesAfterAMillionCharactersIsLeftOut() {
        String text = ParagraphText.of("<p>" + "word ".repeat(300_000) + "</p><p>The end.</p>");
        assertThat(text).hasSizeBetween(999_990, 1_000_000).doesNotContain("The end.");
    }

    @Test
    void plainTextIsNeverReadAsMarkup() {
        assertThat(ParagraphText.ofPlain("if <b then c")).isEqualTo("if <b then c");
    }
}
