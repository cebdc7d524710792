package org.stancewatch.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.stancewatch.app.corpus.Corpus;
import org.stancewatch.app.corpus.CorpusLedgers;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.claim.Findings;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.extraction.Extractor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ledger}: from a file of articles to alerts, positions and waves, without Kafka. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = {
            "Read articles from a file and print what stands on a date: alerts, positions and waves, as one JSON object.",
            "No Kafka runs. The order of the lines, and repeats, make no difference."
        },
        footer = {"", "Example: stancewatch ledger --input articles.jsonl --as-of 2020-06-12"})
public final class LedgerCommand implements Callable<Integer> {

    @Option(
            names = "--input",
            required = true,
            paramLabel = "F.jsonl",
            description = "Articles, one JSON object a line: url, publisher, title, published, language, text.")
    private Path input;

    @Option(
            names = "--claims",
            description = "Take the claims the lines are labelled with, instead of reading the text.")
    private boolean labelled;

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The date asked about: YYYY-MM-DD.")
    private LocalDate asOf;

    @Option(
            names = "--known-at",
            converter = DayConverter.class,
            paramLabel = "DATE",
            description = "Only what was written down by the end of this day (UTC); default: all of it.")
    private LocalDate knownAt;

    @Mixin
    private CatalogueOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<LabelledArticle> known =
                Corpus.articles(input).stream().filter(this::isKnown).toList();
        Extractor extractor = options.extractor();
        List<Timeline> timelines = CorpusLedgers.of(known, reader(extractor)).values().stream()
                .map(ledger -> ledger.asOf(asOf))
                .toList();
        print(LedgerReport.of(timelines));
        return CommandLine.ExitCode.OK;
    }

    private Function<LabelledArticle, Findings> reader(Extractor extractor) {
        return labelled
                ? article -> article.findings(extractor::provenance)
                : article -> extractor.extract(article.article()).findings();
    }

    private void print(JsonNode report) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        out.flush();
    }

    private boolean isKnown(LabelledArticle article) {
        LocalDate recorded = LocalDate.ofInstant(article.article().recordedAt(), ZoneOffset.UTC);
        return knownAt == null || !recorded.isAfter(knownAt);
    }
}
