package org.stancewatch.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.stancewatch.app.corpus.Corpus;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.extraction.claim.Candidate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code extract}: text to claims, without Kafka. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Read articles from a file and print what each claims: one JSON object a line, {\"id\", \"claims\": [...]}.",
            "No Kafka runs. Labels in the file are not looked at."
        },
        footer = {"", "Example: stancewatch extract --input articles.jsonl --explain"})
public final class ExtractCommand implements Callable<Integer> {

    @Option(
            names = "--input",
            required = true,
            paramLabel = "F.jsonl",
            description = "Articles, one JSON object a line: id, publisher, title, published, language, text.")
    private Path input;

    @Option(names = "--output", paramLabel = "F", description = "Where to write; default: standard output.")
    private Path output;

    @Option(
            names = "--explain",
            description = {
                "Say of each claim which rule made it, and from what; and list under \"refused\" the likeliest readings",
                "that were not taken, with what weighed for (+) and against (-) them."
            })
    private boolean explain;

    private static final int NEAREST = 5;

    @Mixin
    private CatalogueOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Extractor extractor = options.extractor();
        List<LabelledArticle> articles = Corpus.articles(input);
        if (output == null) {
            print(articles, extractor, spec.commandLine().getOut());
            return CommandLine.ExitCode.OK;
        }
        try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
            print(articles, extractor, file);
        }
        return CommandLine.ExitCode.OK;
    }

    private void print(List<LabelledArticle> articles, Extractor extractor, PrintWriter out) {
        articles.forEach(article -> out.println(explain ? explained(article, extractor) : plain(article, extractor)));
        out.flush();
    }

    private static ObjectNode plain(LabelledArticle article, Extractor extractor) {
        return ClaimJson.line(article.id(), extractor.extract(article.article()).claims(), false);
    }

    private static ObjectNode explained(LabelledArticle article, Extractor extractor) {
        List<Candidate> made = extractor.made(article.article());
        List<Claim> claims = made.stream().map(Candidate::claim).toList();
        ObjectNode line = ClaimJson.line(article.id(), List.of(), true);
        made.forEach(one -> line.withArray("claims").add(weighed(one, extractor)));
        ArrayNode refused = line.putArray("refused");
        extractor.candidates(article.article()).stream()
                .filter(candidate -> !candidate.chosen() && !isTold(candidate.claim(), claims))
                .sorted(Comparator.comparingDouble(
                        candidate -> -candidate.claim().confidence()))
                .limit(NEAREST)
                .forEach(candidate -> refused.add(weighed(candidate, extractor)));
        return line;
    }

    private static ObjectNode weighed(Candidate candidate, Extractor extractor) {
        return ClaimJson.claim(candidate.claim(), true).put("weighed", extractor.explain(candidate));
    }

    private static boolean isTold(Claim claim, List<Claim> told) {
        return told.stream().anyMatch(other -> other.pair().equals(claim.pair()) && other.act() == claim.act());
    }
}
