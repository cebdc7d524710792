package org.stancewatch.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.stancewatch.app.corpus.Corpus;
import org.stancewatch.app.corpus.CorpusLedgers;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.app.evaluation.ErrorList;
import org.stancewatch.app.evaluation.Evaluation;
import org.stancewatch.app.evaluation.EvaluationJson;
import org.stancewatch.app.evaluation.EvaluationTable;
import org.stancewatch.app.evaluation.HistoryErrors;
import org.stancewatch.app.evaluation.HistoryEvaluation;
import org.stancewatch.app.evaluation.HistoryJson;
import org.stancewatch.app.evaluation.HistoryTable;
import org.stancewatch.app.history.History;
import org.stancewatch.domain.claim.Findings;
import org.stancewatch.domain.evaluation.Scenario;
import org.stancewatch.domain.evaluation.ScenarioCheck;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.extraction.Stage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: what reading a labelled corpus gives, against its labels and its scenarios. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Read labelled articles and compare the claims found with the labels, per language and pooled.",
            "A file of scenarios among them is checked too: whether what stands after reading is what must stand.",
            "With --history: how many of the halts and returns of the bundled history alerts would have told, beside keyword alerts."
        },
        footer = {
            "",
            "Examples:",
            "  stancewatch evaluate corpus/en.jsonl corpus/fr.jsonl --errors",
            "  stancewatch evaluate --history"
        })
public final class EvaluateCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "CORPUS", description = "Files of labelled articles or of scenarios.")
    private List<Path> files = List.of();

    @Option(
            names = "--history",
            description = {
                "Read the articles of the bundled history, in the order they appeared, and hold the alerts that follow against the",
                "acts that happened. No files are needed. A demonstration: the texts were written for this project."
            })
    private boolean history;

    @Option(
            names = "--errors",
            description = {
                "List each claim missed, with what lost it, and each false one.",
                "Those of held-back articles stay hidden unless --held-back is given."
            })
    private boolean errors;

    @Option(
            names = "--held-back",
            description = {
                "Show the figures of the third of the articles that is held back, by a hash of the id, beside the rest.",
                "Nobody who works on extraction looks at them between milestones: what is tuned to tells nothing."
            })
    private boolean heldBack;

    @Option(names = "--json", description = "Print the figures as one JSON object.")
    private boolean json;

    @Option(
            names = "--without",
            paramLabel = "STAGE",
            split = ",",
            converter = StageConverter.class,
            description = "Leave out stages of reading, to see what they buy: ${COMPLETION-CANDIDATES}.",
            completionCandidates = StageConverter.class)
    private Set<Stage> without = EnumSet.noneOf(Stage.class);

    @Mixin
    private CatalogueOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        requireOneSubject();
        if (history) {
            report(HistoryEvaluation.of(History.bundled(), extractor(), options.catalogue()));
        } else {
            evaluateFiles(extractor());
        }
        return CommandLine.ExitCode.OK;
    }

    private void requireOneSubject() {
        if (history == !files.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "CORPUS: files are to be named, or --history, and not both");
        }
        if (history && heldBack) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--held-back: nothing of --history is held back");
        }
    }

    private Extractor extractor() {
        return without.isEmpty() ? options.extractor() : options.extractor().without(without);
    }

    private void evaluateFiles(Extractor extractor) throws IOException {
        List<LabelledArticle> articles = new ArrayList<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (Path file : files) {
            if (Corpus.holdsScenarios(file)) {
                scenarios.addAll(Corpus.scenarios(file));
            } else {
                articles.addAll(Corpus.articles(file));
            }
        }
        report(Evaluation.of(articles, extractor), faults(scenarios, articles, extractor), scenarios.size());
    }

    private void report(HistoryEvaluation evaluation) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(HistoryJson.of(evaluation).toPrettyString());
        } else {
            new HistoryTable(evaluation).lines().forEach(out::println);
            if (errors) {
                out.println();
                HistoryErrors.of(evaluation).forEach(out::println);
            }
        }
        out.flush();
    }

    private void report(Evaluation evaluation, List<String> faults, int scenarios) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(evaluation, faults, scenarios).toPrettyString());
        } else {
            text(evaluation, faults, scenarios).forEach(out::println);
        }
        out.flush();
    }

    private static ObjectNode json(Evaluation evaluation, List<String> faults, int scenarios) {
        ObjectNode node = EvaluationJson.of(evaluation);
        node.putObject("scenarios").put("right", scenarios - faults.size()).put("of", scenarios);
        return node;
    }

    private List<String> text(Evaluation evaluation, List<String> faults, int scenarios) {
        List<String> lines = new ArrayList<>(new EvaluationTable(evaluation, heldBack).lines());
        if (scenarios > 0) {
            lines.addAll(List.of("", "Scenarios right: " + (scenarios - faults.size()) + " of " + scenarios));
            lines.addAll(faults);
        }
        if (errors) {
            lines.add("");
            lines.addAll(ErrorList.of(evaluation, heldBack));
        }
        return lines;
    }

    private static List<String> faults(List<Scenario> scenarios, List<LabelledArticle> articles, Extractor extractor) {
        return scenarios.stream()
                .map(scenario -> scenario.id() + ": " + String.join("; ", faults(scenario, articles, extractor)))
                .filter(line -> !line.endsWith(": "))
                .toList();
    }

    private static List<String> faults(Scenario scenario, List<LabelledArticle> articles, Extractor extractor) {
        List<LabelledArticle> told = articles.stream()
                .filter(article -> scenario.articles().contains(article.id()))
                .toList();
        Function<LabelledArticle, Findings> reader =
                article -> extractor.extract(article.article()).findings();
        List<Timeline> timelines = CorpusLedgers.of(told, reader).values().stream()
                .map(ledger -> ledger.asOf(scenario.asOf()))
                .toList();
        return ScenarioCheck.faults(scenario, timelines);
    }
}
