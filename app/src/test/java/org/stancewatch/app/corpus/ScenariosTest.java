package org.stancewatch.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.domain.SharedFiles;
import org.stancewatch.domain.evaluation.Scenario;
import org.stancewatch.domain.evaluation.ScenarioCheck;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.extraction.Extractor;

/** The scenarios beside the project, with labelled claims: what stands, whatever the order of arrival. */
class ScenariosTest {

    private static final String CORPUS = "corpus/dev/";
    private static final int ORDERS = 20;
    private static final Extractor EXTRACTOR = Extractor.bundled();

    static Stream<Named<Case>> cases() throws IOException {
        return Stream.concat(
                casesOf(CORPUS, "scenarios.jsonl", "en.jsonl", "fr.jsonl", "scenario-articles.jsonl"),
                casesOf("seed/", "scenarios.jsonl", "seed.jsonl"));
    }

    private static Stream<Named<Case>> casesOf(String directory, String scenarios, String... files) throws IOException {
        List<LabelledArticle> all = new ArrayList<>();
        for (String file : files) {
            all.addAll(Corpus.articles(SharedFiles.require(directory + file)));
        }
        Map<String, LabelledArticle> byId = all.stream().collect(Collectors.toMap(LabelledArticle::id, a -> a));
        return Corpus.scenarios(SharedFiles.require(directory + scenarios)).stream()
                .map(scenario -> new Case(
                        scenario, scenario.articles().stream().map(byId::get).toList()))
                .map(one -> Named.of(one.scenario.id() + " " + one.scenario.about(), one));
    }

    private record Case(Scenario scenario, List<LabelledArticle> articles) {

        List<Timeline> timelinesInOrderOf(int seed) {
            List<LabelledArticle> order = new ArrayList<>(articles);
            order.add(articles.get(seed % articles.size()));
            Collections.shuffle(order, new Random(seed));
            return CorpusLedgers.of(order, LabelledArticle::claims, EXTRACTOR::provenance).values().stream()
                    .map(ledger -> ledger.asOf(scenario.asOf()))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatStandsIsWhatTheScenarioSays(Case one) {
        for (int seed = 0; seed < ORDERS; seed++) {
            assertThat(ScenarioCheck.faults(one.scenario, one.timelinesInOrderOf(seed)))
                    .as("order of seed %d", seed)
                    .isEmpty();
        }
    }
}
