package org.stancewatch.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Services;
import org.stancewatch.app.WriteAccess;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.IngestSettings;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.standalone.DataDirectory;
import org.stancewatch.ingest.archive.ArchiveConfig;
import org.stancewatch.ingest.archive.ArchivePosition;
import org.stancewatch.ingest.archive.ArchivePublication;
import org.stancewatch.ingest.file.FileOptions;
import org.stancewatch.ingest.file.FilePublication;
import org.stancewatch.ingest.file.PublicationReport;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.ingest.store.IngestStore;
import org.stancewatch.ingest.store.StoredPositions;
import org.stancewatch.schemas.serde.RegistryProbe;
import org.stancewatch.schemas.topic.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles from files onto the topic. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        header = "Put articles from files onto the article topic.",
        description = "A line or file that cannot be used is told as file:line: field: reason; the others go on.",
        footer = {
            "",
            "Examples:",
            "  stancewatch publish news.jsonl                   one article a line: url, publisher, title,",
            "                                                   published, language, text; modified, owner, agency",
            "  stancewatch publish page.html --publisher \"The Ledger\"",
            "  stancewatch publish note.txt --published 2020-06-11T08:00:00Z --language en",
            "  stancewatch publish CC-NEWS-20200611.warc.gz     the pages of a web archive in English and French"
        })
public final class PublishCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Spec
    private CommandSpec command;

    @Mixin
    private ClusterOptions cluster = new ClusterOptions(List.of(IngestSettings.DIRECTORY));

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files: .jsonl, .txt, .html, .warc or .warc.gz.")
    private List<Path> files;

    @Option(names = "--publisher", description = "Of text and HTML files; else what the page says, else the folder.")
    private Optional<String> publisher = Optional.empty();

    @Option(names = "--published", paramLabel = "TIME", description = "Likewise; else the time of the file.")
    private Optional<Instant> published = Optional.empty();

    @Option(names = "--language", paramLabel = "CODE", description = "Likewise, ISO 639-1; else found from the text.")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--languages",
            paramLabel = "CODES",
            split = ",",
            defaultValue = "en,fr",
            description = "Of web archives: pages in others are dropped (default: ${DEFAULT-VALUE}).")
    private Set<String> languages;

    @Option(names = "--again", description = "Read web archives from their beginning, not from where they were left.")
    private boolean again;

    @Override
    public Integer call() {
        Cluster target = cluster.cluster();
        // Once, instead of for each article.
        RegistryProbe.of(target.serde()).connect();
        WriteAccess.require(target, Topics.ARTICLE.spec());
        ArchiveConfig archives = archives();
        try (IngestStore store = IngestStore.open(directory());
                ArticlePublisher articles = Services.publisher(target, PATIENCE)) {
            ArchivePosition positions =
                    again ? ArchivePosition.forgetful() : new StoredPositions(store, target.bootstrap());
            PublicationReport report = publication(articles, positions, archives)
                    .publish(files, new FileOptions(publisher, published, language));
            report.faults().forEach(command.commandLine().getErr()::println);
            tell(report, command.commandLine().getOut());
            return report.isComplete() ? 0 : 1;
        }
    }

    private ArchiveConfig archives() {
        try {
            return ArchiveConfig.DEFAULT.reading(languages);
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(command.commandLine(), "--" + fault.getMessage(), fault);
        }
    }

    private Path directory() {
        Configuration settings = cluster.configuration();
        return cluster.isStandalone()
                ? DataDirectory.ingestUnder(settings.get(Settings.DATA))
                : settings.get(IngestSettings.DIRECTORY);
    }

    private static FilePublication publication(
            ArticlePublisher articles, ArchivePosition positions, ArchiveConfig config) {
        Clock clock = Clock.systemUTC();
        return new FilePublication(articles, new ArchivePublication(articles, positions, config, clock), clock);
    }

    private static void tell(PublicationReport report, PrintWriter out) {
        out.println("articles published: " + report.published());
        if (!report.passedOver().isEmpty()) {
            long sum = report.passedOver().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            out.println("records passed over: " + sum);
            report.passedOver().forEach((reason, count) -> out.println("  " + reason + ": " + count));
        }
    }
}
