package org.stancewatch.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.domain.claim.Findings;
import org.stancewatch.domain.evaluation.ScenarioCheck;

/** The scenarios beside the project, read from their texts. */
class ScenariosFromTextTest {

    /** Of 25. The others are read wrong, and wrong in every order. */
    private static final int RIGHT = 22;

    private static final Map<String, Findings> READ = new HashMap<>();

    static Stream<Named<ScenarioCase>> cases() throws IOException {
        return ScenarioRules.named(
                ScenarioCase.shared("corpus/dev/", "en.jsonl", "fr.jsonl", "scenario-articles.jsonl"));
    }

    @BeforeAll
    static void readEachTextOnce() throws IOException {
        cases().flatMap(one -> one.getPayload().articles().stream()).forEach(ScenariosFromTextTest::read);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsReadComesOutAlikeInEveryOrder(ScenarioCase one) {
        List<String> faults = faults(one, one.articles());

        assertThat(Orders.of(one.articles()))
                .allSatisfy(order -> assertThat(faults(one, order)).isEqualTo(faults));
    }

    @Test
    void nearlyAllComeOutRight() throws IOException {
        List<ScenarioCase> right = cases().map(Named::getPayload)
                .filter(one -> faults(one, one.articles()).isEmpty())
                .toList();

        assertThat(right).hasSizeGreaterThanOrEqualTo(RIGHT);
    }

    private static Findings read(LabelledArticle article) {
        return READ.computeIfAbsent(
                article.id(),
                id -> Extractors.BUNDLED.extract(article.article()).findings());
    }

    private static List<String> faults(ScenarioCase one, List<LabelledArticle> order) {
        return ScenarioCheck.faults(one.scenario(), one.timelines(order, ScenariosFromTextTest::read));
    }
}
