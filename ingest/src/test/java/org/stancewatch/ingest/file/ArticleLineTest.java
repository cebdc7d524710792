package org.stancewatch.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;

class ArticleLineTest {

    private static final Instant RECORDED = Instant.parse("2024-03-02T09:00:00Z");

    private final ObjectNode line = new ObjectMapper()
            .createObjectNode()
            .put("url", "http://the-paper.example/a?utm_source=x")
            .put("publisher", "The Paper")
            .put("title", "A title")
            .put("published", "2024-03-01T08:00:00Z")
            .put("language", "en")
            .put("text", "A text.")
            .put("kind", "negative");

    @Test
    void theIdIsThatOfTheCanonicalAddress() {
        assertThat(read().id()).isEqualTo(ArticleId.hashOf("https://the-paper.example/a"));
    }

    @Test
    void withoutAnAddressTheIdIsThatOfTheText() {
        line.remove("url");
        assertThat(read().id()).isEqualTo(ArticleId.hashOf("A text."));
    }

    @Test
    void aCorrectionIsALaterRevisionThoughBothAreReadLongAfter() {
        Article first = read();
        line.put("modified", "2024-03-01T12:00:00Z");
        assertThat(read().revision()).isGreaterThan(first.revision());
    }

    @Test
    void aLineReadTwiceIsOneRevision() {
        Article again = ArticleLine.read(line, RECORDED.plusSeconds(1));
        assertThat(again.revision()).isEqualTo(read().revision());
    }

    @Test
    void anArticleAsFirstPublishedIsNotRevised() {
        assertThat(read().revised()).isFalse();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        line.put("owner", "A Group").put("agency", "An Agency").put("status", "WITHDRAWN");
        assertThat(ArticleLine.read(ArticleLine.write(read()), RECORDED)).isEqualTo(read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"publisher", "published", "text"})
    void aFieldThatIsNeededIsNamed(String field) {
        line.remove(field);
        assertThatIllegalArgumentException().isThrownBy(this::read).withMessage(field + ": is missing or empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "published | tomorrow  | published: 'tomorrow' is no time YYYY-MM-DDThh:mm:ssZ or day YYYY-MM-DD",
                "modified  | 2024      | modified: '2024' is no time YYYY-MM-DDThh:mm:ssZ or day YYYY-MM-DD",
                "url       | ftp://x/y | url: 'ftp://x/y' is no http or https address",
                "status    | GONE      | status: 'GONE' is neither PUBLISHED nor WITHDRAWN"
            })
    void aValueThatCannotBeUsedIsNamed(String field, String value, String reason) {
        line.put(field, value);
        assertThatIllegalArgumentException().isThrownBy(this::read).withMessage(reason);
    }

    @Test
    void aFieldOfAnotherTypeIsNamed() {
        line.put("text", 7);
        assertThatIllegalArgumentException().isThrownBy(this::read).withMessage("text: is no string");
    }

    private Article read() {
        return ArticleLine.read(line, RECORDED);
    }
}
