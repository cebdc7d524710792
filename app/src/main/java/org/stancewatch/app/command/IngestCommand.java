package org.stancewatch.app.command;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Logging;
import org.stancewatch.app.Services;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.IngestSettings;
import org.stancewatch.app.config.LogConfig;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.observe.HttpConfig;
import org.stancewatch.app.observe.Observation;
import org.stancewatch.app.watch.ClusterWatch;
import org.stancewatch.ingest.IngestService;
import org.stancewatch.ingest.push.PushServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Ingest against a given cluster, until it is stopped. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        header = "Watch sources and put their articles onto the article topic.",
        description = "Topics and schemas must be there: see topics create. Logs go to standard error.",
        footer = {
            "",
            "Example:",
            "  stancewatch ingest --bootstrap kafka:9092 --registry http://registry:8080 \\",
            "      --sources /etc/stancewatch/sources.yaml --contact desk@watch.example"
        })
public final class IngestCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(IngestCommand.class);

    @Mixin
    private ClusterOptions options = new ClusterOptions(
            Settings.together(IngestSettings.watching(), List.of(IngestSettings.DIRECTORY), Settings.service()));

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Exception {
        Configuration settings = options.configuration();
        requireSomething(settings);
        Cluster cluster = options.cluster();
        Logging.toConsole(LogConfig.of(settings));
        LOG.info("effective configuration: {}", settings);
        try (Observation observation = Observation.start(HttpConfig.of(settings));
                ClusterWatch watch = ClusterWatch.start(cluster)) {
            LOG.info("health and metrics: {}/health {}/metrics", observation.url(), observation.url());
            observation.watch(watch);
            IngestService ingest =
                    Services.ingest(cluster, settings, settings.get(IngestSettings.DIRECTORY), observation.meters());
            observation.watch(ingest);
            Optional<PushServer> push = Services.push(settings, ingest, observation.meters());
            push.ifPresent(server -> LOG.info("articles are taken in at {}", server.url()));
            observation.started();
            ServiceLife.untilStopped(() -> stop(push, ingest), "ingest");
            return 0;
        }
    }

    /** An empty list is fine where it is there, and may grow, or where articles are sent instead. */
    private void requireSomething(Configuration settings) {
        boolean listed = Files.exists(IngestSettings.sourcesFile(settings));
        if (!listed
                && settings.find(IngestSettings.SOURCES).isEmpty()
                && IngestSettings.push(settings).isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "ingest.sources-file (--sources), ingest.sources (--source): neither is set, nothing to watch");
        }
    }

    /** Senders first: what they are answered must have gone out. */
    private static void stop(Optional<PushServer> push, IngestService ingest) {
        push.ifPresent(PushServer::close);
        ingest.close();
    }
}
