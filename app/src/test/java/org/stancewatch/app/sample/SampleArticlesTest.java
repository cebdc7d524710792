package org.stancewatch.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.file.ArticleLine;
import org.stancewatch.ingest.file.JsonLines;

class SampleArticlesTest {

    private static final String SAMPLE = "/sample/articles.jsonl";

    private static final Instant LONG_AFTER = Instant.parse("2030-01-01T00:00:00Z");

    private final List<JsonNode> lines = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        new JsonLines(SAMPLE, () -> Objects.requireNonNull(SampleArticlesTest.class.getResourceAsStream(SAMPLE)))
                .forEach(line -> {
                    lines.add(line);
                    articles.add(ArticleLine.read(line, LONG_AFTER));
                });
    }

    @Test
    void theStoryIsToldInTheOrderItHappened() {
        assertThat(articles).extracting(Article::published).isSorted();
    }

    @Test
    void theStoryIsToldInBothLanguages() {
        assertThat(articles)
                .flatExtracting(article -> article.language().stream().toList())
                .contains("en", "fr");
    }

    @Test
    void theCorrectedArticleIsALaterRevisionOfTheSame() {
        List<Article> orvane = articles.stream()
                .filter(article -> article.url().orElse("").contains("orvane"))
                .toList();
        assertThat(orvane).extracting(Article::id).containsOnly(orvane.get(0).id());
        assertThat(orvane.get(1).revision()).isGreaterThan(orvane.get(0).revision());
    }

    @Test
    void everyLabelQuotesItsArticle() {
        assertThat(lines).allSatisfy(line -> {
            String text = line.path("text").textValue();
            assertThat(line.path("claims").findValuesAsText("evidence"))
                    .allSatisfy(quote -> assertThat(text).contains(quote));
        });
    }
}
