package org.stancewatch.app.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.domain.ProjectFiles;
import org.stancewatch.domain.SharedFiles;
import org.stancewatch.domain.claim.Findings;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.evaluation.Scenario;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.Ledger;
import org.stancewatch.domain.ledger.Reconciliation;
import org.stancewatch.domain.ledger.Timeline;

/** A scenario with its articles, and what the ledgers make of them in any order of arrival. */
record ScenarioCase(Scenario scenario, List<LabelledArticle> articles) {

    private static final String OWN = "app/src/test/resources/scenarios";
    private static final String SCENARIOS = "scenarios.jsonl";

    /** Our own: a directory a paragraph of the rules, each with its scenarios and their articles. */
    static List<ScenarioCase> own() throws IOException {
        List<ScenarioCase> all = new ArrayList<>();
        try (Stream<Path> paragraphs = Files.list(ProjectFiles.root().resolve(OWN))) {
            for (Path paragraph : paragraphs.filter(Files::isDirectory).sorted().toList()) {
                all.addAll(read(paragraph.resolve(SCENARIOS), List.of(paragraph.resolve("articles.jsonl"))));
            }
        }
        return all;
    }

    /** Those of {@code directory} beside the project, whose articles are in {@code files}. */
    static List<ScenarioCase> shared(String directory, String... files) throws IOException {
        List<Path> articles = Stream.of(files)
                .map(file -> SharedFiles.require(directory + file))
                .toList();
        return read(SharedFiles.require(directory + SCENARIOS), articles);
    }

    private static List<ScenarioCase> read(Path scenarios, List<Path> articles) throws IOException {
        List<LabelledArticle> all = new ArrayList<>();
        for (Path file : articles) {
            all.addAll(Corpus.articles(file));
        }
        Map<String, LabelledArticle> byId =
                all.stream().collect(Collectors.toMap(LabelledArticle::id, Function.identity()));
        return Corpus.scenarios(scenarios).stream()
                .map(scenario -> new ScenarioCase(scenario, articlesOf(scenario, byId)))
                .toList();
    }

    private static List<LabelledArticle> articlesOf(Scenario scenario, Map<String, LabelledArticle> byId) {
        return scenario.articles().stream()
                .map(id -> Optional.ofNullable(byId.get(id))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "scenario " + scenario.id() + ": articles: there is no article '" + id + "'")))
                .toList();
    }

    /** The timelines of all pairs of which the labels of {@code order} tell anything. */
    List<Timeline> timelines(List<LabelledArticle> order) {
        return timelines(order, ScenarioCase::labels);
    }

    /** The timelines of all pairs of which {@code order} tells anything, as {@code reader} reads it. */
    List<Timeline> timelines(List<LabelledArticle> order, Function<LabelledArticle, Findings> reader) {
        return CorpusLedgers.of(order, reader).values().stream()
                .map(ledger -> ledger.asOf(scenario.asOf()))
                .filter(timeline -> !timeline.events().isEmpty())
                .toList();
    }

    /** Every alert that was ever raised while the articles of {@code order} arrived, each in its last revision. */
    List<Alert> alertsToldOneByOne(List<LabelledArticle> order) {
        Map<Pair, AlertRegister> registers = new TreeMap<>();
        for (int arrived = 1; arrived <= order.size(); arrived++) {
            reconcile(registers, ledgers(order.subList(0, arrived)));
        }
        return registers.values().stream()
                .flatMap(register -> register.alerts().values().stream())
                .toList();
    }

    private void reconcile(Map<Pair, AlertRegister> registers, Map<Pair, Ledger> ledgers) {
        Map<Pair, AlertRegister> before = new HashMap<>(registers);
        ledgers.forEach((pair, ledger) -> registers.put(
                pair,
                Reconciliation.of(
                                before.getOrDefault(pair, AlertRegister.empty(pair.key())),
                                ledger.asOf(scenario.asOf()).alerts(),
                                scenario.asOf())
                        .register()));
    }

    private static SortedMap<Pair, Ledger> ledgers(List<LabelledArticle> order) {
        return CorpusLedgers.of(order, ScenarioCase::labels);
    }

    private static Findings labels(LabelledArticle article) {
        return article.findings(Extractors.BUNDLED::provenance);
    }

    @Override
    public String toString() {
        return scenario.id() + ": " + scenario.about();
    }
}
