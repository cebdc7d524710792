package org.stancewatch.ingest.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void theLanguageIsThatOfTheOutermostElement() {
        assertThat(language("<!DOCTYPE html>\n<HTML class=\"no-js\" LANG=\"fr-FR\" dir=ltr><body lang='en'>"))
                .contains("fr-FR");
    }

    @Test
    void aLanguageWithoutQuotesIsOne() {
        assertThat(language("<html lang=en>")).contains("en");
    }

    @Test
    void whatOnlyEndsLikeTheAttributeIsNone() {
        assertThat(language("<html data-lang=\"fr\">")).isEmpty();
    }

    @Test
    void aScriptEndsWhereItIsClosed() {
        assertThat(rest("<script src=x>if (a < b) '</p>'</SCRIPT >text")).isEqualTo("text");
    }

    @Test
    void aCommentEndsWhereItIsClosed() {
        assertThat(rest("<!-- a > b -->text")).isEqualTo("text");
    }

    @Test
    void anElementThatOnlyBeginsLikeAScriptIsATag() {
        assertThat(rest("<scripture>text")).isEqualTo("text");
    }

    @Test
    void whatIsNeverClosedEndsWithThePage() {
        assertThat(rest("<style>p {}")).isEmpty();
    }

    private static Optional<String> language(String html) {
        return Markup.language(html.getBytes(US_ASCII));
    }

    private static String rest(String html) {
        return html.substring(Markup.end(html, 1));
    }
}
