package org.stancewatch.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.app.corpus.Corpus;
import org.stancewatch.app.corpus.Extractors;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.ProjectFiles;
import org.stancewatch.domain.SharedFiles;

/**
 * Texts are read no worse than they once were: no figure falls below the interval of its baseline. After progress a
 * baseline is made again: {@code ./stancewatch evaluate FILES --json > app/src/test/resources/baseline/NAME.json}.
 */
class BaselineTest {

    /**
     * A labelled corpus and its baseline.
     *
     * @param baseline name of the file
     * @param where finds each file; where one beside the project is absent the test is skipped
     */
    private record Corpora(String baseline, Function<String, Path> where, List<String> files) {

        List<LabelledArticle> articles() throws IOException {
            List<LabelledArticle> articles = new ArrayList<>();
            for (String file : files) {
                articles.addAll(Corpus.articles(where.apply(file)));
            }
            return articles;
        }

        @Override
        public String toString() {
            return baseline;
        }
    }

    static Stream<Corpora> corpora() {
        Function<String, Path> own = ProjectFiles.root()::resolve;
        return Stream.of(
                new Corpora("sample", own, List.of("app/src/main/resources/sample/articles.jsonl")),
                new Corpora("dev", SharedFiles::require, List.of("corpus/dev/en.jsonl", "corpus/dev/fr.jsonl")));
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void noFigureFallsBelowItsInterval(Corpora corpus) throws IOException {
        Evaluation evaluation = Evaluation.of(corpus.articles(), Extractors.BUNDLED);
        assertThat(Baseline.named(corpus.baseline()).falls(EvaluationJson.of(evaluation)))
                .isEmpty();
    }

    private static Baseline baseline(String figure) throws IOException {
        return new Baseline(new ObjectMapper().readTree("{\"parts\": {\"en\": {%s}}}".formatted(figure)));
    }

    @Test
    void aShareBelowItsIntervalIsAFall() throws IOException {
        Baseline before = baseline("\"recall\": {\"value\": 0.8, \"low\": 0.7, \"high\": 0.9}");
        assertThat(before.falls(baseline("\"recall\": {\"value\": 0.69}").figures()))
                .singleElement()
                .asString()
                .startsWith("en/recall is ");
        assertThat(before.falls(baseline("\"recall\": {\"value\": 0.71}").figures()))
                .isEmpty();
    }

    @Test
    void moreFalseClaimsThanTheIntervalHoldsAreAFall() throws IOException {
        Baseline before = baseline("\"false_claims\": {\"value\": 0.02, \"low\": 0.01, \"high\": 0.04}");
        assertThat(before.falls(baseline("\"false_claims\": {\"value\": 0.05}").figures()))
                .hasSize(1);
        assertThat(before.falls(baseline("\"false_claims\": {\"value\": 0.0}").figures()))
                .isEmpty();
    }

    @Test
    void aFigureThatIsGoneIsAFall() throws IOException {
        Baseline before = baseline("\"recall\": {\"value\": 0.8, \"low\": 0.7, \"high\": 0.9}");
        assertThat(before.falls(baseline("").figures())).hasSize(1);
    }
}
