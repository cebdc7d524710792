package org.stancewatch.app.fitting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.stancewatch.app.corpus.Corpus;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.app.evaluation.Evaluation;
import org.stancewatch.app.evaluation.EvaluationTable;
import org.stancewatch.domain.ProjectFiles;
import org.stancewatch.domain.evaluation.Reliability;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.extraction.lexicon.Lexicons;
import org.stancewatch.extraction.lexicon.Weights;
import org.yaml.snakeyaml.Yaml;

/**
 * No test but the tool that fits the data with which extraction weighs; docs/extraction.md tells how it is run. All that it
 * prints was reached on articles that were not fitted on.
 */
@EnabledIfSystemProperty(named = "stancewatch.fit", matches = ".+")
class FitTest {

    private static final double RIDGE = 1;
    private static final int FOLDS = 5;
    /** Few, for there are few claims; each lowers the loss on articles that were not fitted on. */
    private static final Set<String> OF_CONFIDENCE =
            Set.of("told-again", "theme=named", "actor-titled", "actor-unknown", "act=MORATORIUM");

    private static final String DATA = "extraction/src/main/resources/org/stancewatch/extraction/lexicon/";

    @Test
    void weightsAndConfidence() throws IOException {
        Folds folds = new Folds(samples(), FOLDS);
        WeightsFit weights = new WeightsFit(Lexicons.bundled(), RIDGE, prior());
        ConfidenceFit confidence = new ConfidenceFit(OF_CONFIDENCE);
        Function<LabelledArticle, Extractor> crossed = weights.crossed(folds);
        List<ConfidenceFit.Rated> rated = ConfidenceFit.rated(folds.articles(), crossed);
        show("With what the weights say", new EvaluationTable(Evaluation.of(folds.articles(), crossed), true).lines());
        show("Confidence", EvaluationTable.reliability(Reliability.ofRated(confidence.crossed(rated, folds))));
        write("weights.yaml", () -> weights.fit(folds.open()));
        write("confidence.yaml", () -> confidence.fit(rated));
    }

    private static void show(String title, List<String> lines) {
        System.out.println(title);
        lines.forEach(System.out::println);
    }

    // Into the lexicons, where -Dstancewatch.fit.write names the file.
    private static void write(String file, Supplier<Weights> fit) throws IOException {
        if (System.getProperty("stancewatch.fit.write", "").contains(file)) {
            Path path = ProjectFiles.root().resolve(DATA + file);
            String head = Files.readString(path)
                    .lines()
                    .filter(line -> line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
            Files.writeString(path, head + "\n" + yaml(fit.get()));
        }
    }

    private static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String named : System.getProperty("stancewatch.fit").split(",")) {
            String[] set = named.split("\\*");
            double weight = set.length > 1 ? Double.parseDouble(set[1]) : 1;
            Corpus.articles(Path.of(set[0])).forEach(article -> samples.add(new Sample(article, weight)));
        }
        return samples;
    }

    private static Map<String, Double> prior() throws IOException {
        try (InputStream file = FitTest.class.getResourceAsStream("/fitting/priors.yaml")) {
            return new Yaml().load(file);
        }
    }

    private static String yaml(Weights weights) {
        return String.format(Locale.ROOT, "bias: %.2f%nweights:%n", weights.bias())
                + new TreeMap<>(weights.weights())
                        .entrySet().stream().map(FitTest::line).collect(Collectors.joining());
    }

    private static String line(Map.Entry<String, Double> weight) {
        return String.format(Locale.ROOT, "  \"%s\": %.2f%n", weight.getKey(), weight.getValue());
    }
}
