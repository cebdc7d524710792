package org.stancewatch.app.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Logging;
import org.stancewatch.app.Services;
import org.stancewatch.app.observe.Observation;
import org.stancewatch.app.watch.ClusterWatch;
import org.stancewatch.ingest.IngestService;
import org.stancewatch.ingest.feed.FeedSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ingest against a given cluster, until it is stopped. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        header = "Watch RSS and Atom feeds and put their articles onto the article topic.",
        description = "Topics and schemas must be there: see topics create. Logs go to standard error.",
        footer = {
            "",
            "Example:",
            "  stancewatch ingest --bootstrap kafka:9092 --registry http://registry:8080 \\",
            "      --source https://paper.example/technology.rss"
        })
public final class IngestCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(IngestCommand.class);

    @Mixin
    private ClusterOptions options;

    @Option(
            names = "--source",
            paramLabel = "URL",
            required = true,
            converter = SourceConverter.class,
            description = "A feed to watch; may be repeated.")
    private List<FeedSource> sources = new ArrayList<>();

    @Option(
            names = "--poll",
            paramLabel = "SECONDS",
            defaultValue = "60",
            converter = SecondsConverter.class,
            description = "From one look at a feed to the next (default: ${DEFAULT-VALUE}).")
    private Duration poll;

    @Mixin
    private HttpOptions http;

    @Override
    public Integer call() throws Exception {
        Cluster cluster = options.cluster();
        Logging.toConsole();
        LOG.info("effective configuration: {} sources={}", cluster, sources);
        try (Observation observation = Observation.start(http.config());
                ClusterWatch watch = ClusterWatch.start(cluster)) {
            LOG.info("health and metrics: {}/health {}/metrics", observation.url(), observation.url());
            observation.watch(watch);
            IngestService ingest = Services.ingest(cluster, sources, poll, observation.meters());
            observation.watch(ingest);
            observation.started();
            ServiceLife.untilStopped(ingest, "ingest");
            return 0;
        }
    }
}
