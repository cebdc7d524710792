package org.stancewatch.app.fitting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.stancewatch.app.corpus.Corpus;
import org.stancewatch.app.evaluation.Evaluation;
import org.stancewatch.app.evaluation.EvaluationTable;
import org.stancewatch.domain.ProjectFiles;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.extraction.lexicon.Lexicons;
import org.stancewatch.extraction.lexicon.Models;
import org.stancewatch.extraction.lexicon.Weights;
import org.yaml.snakeyaml.Yaml;

/**
 * No test but the tool that fits the data with which extraction weighs; docs/extraction.md tells how it is run. All that it
 * prints was reached on articles that were not fitted on.
 */
@EnabledIfSystemProperty(named = "stancewatch.fit", matches = ".+")
class FitTest {

    private static final double RIDGE = 12;
    private static final int FOLDS = 5;
    private static final Set<String> OF_CLAIMS = Set.of(
            "log-odds",
            "told-again",
            "told-more",
            "other-act",
            "other-company",
            "other-technology",
            "told-history",
            "headline=same",
            "headline=class",
            "headline=another",
            "actor-titled",
            "titled-topic",
            "topic",
            "contested",
            "actor=named",
            "actor-unknown",
            "theme=named",
            "standing",
            "passive",
            "negated",
            "doubtful",
            "quoted",
            "companies=1",
            "companies=2",
            "companies=3",
            "act=MORATORIUM",
            "act=BAN",
            "act=WITHDRAWAL",
            "act=RESTRICTION",
            "act=EXTENSION",
            "act=RESUMPTION",
            "act=SUPPLY");

    private static final String DATA = "extraction/src/main/resources/org/stancewatch/extraction/lexicon/";

    @Test
    void models() throws IOException {
        List<Sample> samples = samples();
        Lexicons lexicons = Lexicons.bundled();
        Extractor extractor = new Extractor(lexicons);
        ModelsFit.Fitted fitted = new ModelsFit(
                        extractor,
                        lexicons.models(),
                        new WeightsFit(extractor, RIDGE, prior("priors.yaml")),
                        new HaltsFit(prior("halt-priors.yaml")),
                        new ClaimsFit(OF_CLAIMS),
                        new Folds(samples, FOLDS))
                .fit();
        for (String set : sets()) {
            show(
                    set,
                    samples.stream().filter(sample -> sample.set().equals(set)).toList(),
                    fitted.crossed());
        }
        write(fitted.models());
    }

    private static void show(String title, List<Sample> samples, Function<Sample, Extractor> crossed) {
        Map<String, Sample> byId = samples.stream()
                .collect(Collectors.toMap(sample -> sample.article().id(), Function.identity(), (one, same) -> one));
        System.out.println(title);
        new EvaluationTable(
                        Evaluation.of(
                                samples.stream().map(Sample::article).toList(),
                                article -> crossed.apply(byId.get(article.id()))),
                        true)
                .lines()
                .forEach(System.out::println);
    }

    // Into the lexicons, where it is asked for.
    private static void write(Models models) throws IOException {
        if (Boolean.getBoolean("stancewatch.fit.write")) {
            write("weights.yaml", yaml("", models.readings()));
            write("confidence.yaml", yaml("", models.claims()));
            write(
                    "halts.yaml",
                    "moratorium:\n" + yaml("  ", models.moratorium()) + "withdrawal:\n"
                            + yaml("  ", models.withdrawal()));
        }
    }

    private static void write(String file, String content) throws IOException {
        Path path = ProjectFiles.root().resolve(DATA + file);
        String head = Files.readString(path)
                .lines()
                .filter(line -> line.startsWith("#"))
                .collect(Collectors.joining("\n"));
        Files.writeString(path, head + "\n" + content);
    }

    private static List<String> sets() {
        return List.of(System.getProperty("stancewatch.fit").split(","));
    }

    private static List<Sample> samples() throws IOException {
        Set<String> claimedRightly = claimedRightly();
        List<Sample> samples = new ArrayList<>();
        for (String set : sets()) {
            Corpus.articles(Path.of(set.split("[*!]")[0])).stream()
                    .filter(article -> !claimedRightly.contains(article.id()))
                    .map(article -> Sample.of(article, set))
                    .forEach(samples::add);
        }
        return samples;
    }

    // Ordinary news is fitted on as if nothing were told there, but where a person read that something is.
    private static Set<String> claimedRightly() throws IOException {
        try (InputStream verdicts =
                FitTest.class.getResourceAsStream("/org/stancewatch/app/corpus/firehose-verdicts.tsv")) {
            return new String(verdicts.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.endsWith("\ttrue"))
                    .map(line -> line.split("\t")[0])
                    .collect(Collectors.toSet());
        }
    }

    private static Map<String, Double> prior(String file) throws IOException {
        try (InputStream yaml = FitTest.class.getResourceAsStream("/fitting/" + file)) {
            return new Yaml().load(yaml);
        }
    }

    private static String yaml(String indent, Weights weights) {
        return String.format(Locale.ROOT, "%sbias: %.2f%n%sweights:%n", indent, weights.bias(), indent)
                + new TreeMap<>(weights.weights())
                        .entrySet().stream()
                                .map(weight -> String.format(
                                        Locale.ROOT, "%s  \"%s\": %.2f%n", indent, weight.getKey(), weight.getValue()))
                                .collect(Collectors.joining());
    }
}
