package org.stancewatch.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.domain.ProjectFiles;
import org.stancewatch.domain.SharedFiles;

/** Ordinary news stops at the gate, and nothing that tells a stance does. Own texts for both: {@code GateTest}. */
class OrdinaryNewsGateTest {

    @ParameterizedTest
    @CsvSource({"fr-orangesum, 0.03", "en-wikinews, 0.03"})
    void ofAHundredOrdinaryArticlesSomeThreePass(String news, double most) throws IOException {
        List<LabelledArticle> all = Corpus.articles(SharedFiles.require("firehose/" + news + ".jsonl.gz"));
        List<String> passed = all.stream()
                .filter(article -> Extractors.BUNDLED.isWorthReading(article.article()))
                .map(LabelledArticle::id)
                .toList();
        assertThat(passed).hasSizeLessThanOrEqualTo((int) (all.size() * most));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void noArticleOfTheCorpusThatTellsAStanceIsStopped(String language) throws IOException {
        assertThat(stopped(SharedFiles.require("corpus/dev/" + language + ".jsonl")))
                .isEmpty();
    }

    @Test
    void noArticleOfTheSampleThatTellsAStanceIsStopped() throws IOException {
        assertThat(stopped(ProjectFiles.root().resolve("app/src/main/resources/sample/articles.jsonl")))
                .isEmpty();
    }

    private static List<String> stopped(Path corpus) throws IOException {
        return Corpus.articles(corpus).stream()
                .filter(article -> !article.claims().isEmpty())
                .filter(article -> !Extractors.BUNDLED.isWorthReading(article.article()))
                .map(LabelledArticle::id)
                .toList();
    }
}
