package org.stancewatch.app.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Logging;
import org.stancewatch.app.Services;
import org.stancewatch.app.observe.Observation;
import org.stancewatch.app.watch.ClusterWatch;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.processor.ProcessorService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The processor against a given cluster, until it is stopped. */
@Command(
        name = "processor",
        mixinStandardHelpOptions = true,
        header = "Run both Kafka Streams applications: articles to claims, claims to positions and alerts.",
        description = "Topics and schemas must be there: see topics create. Logs go to standard error.",
        footer = {
            "",
            "Example:",
            "  stancewatch processor --bootstrap kafka:9092 --registry http://registry:8080 --state /var/lib/stancewatch"
        })
public final class ProcessorCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessorCommand.class);

    @Mixin
    private ClusterOptions options;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            defaultValue = "data/state",
            description = "Where local stores live (default: data/state); what is lost there is restored.")
    private Path state;

    @Option(
            names = "--instance",
            paramLabel = "NAME",
            description =
                    "Name of this instance, unique in the cluster, the same after a restart (default: host name).")
    private String instance = hostName();

    @Mixin
    private HttpOptions http;

    @Override
    public Integer call() throws Exception {
        Cluster cluster = options.cluster();
        Logging.toConsole();
        LOG.info("effective configuration: {} state={}", cluster, state);
        try (Observation observation = Observation.start(http.config());
                ClusterWatch watch = ClusterWatch.start(cluster)) {
            LOG.info("health and metrics: {}/health {}/metrics", observation.url(), observation.url());
            observation.watch(watch);
            ProcessorService processor =
                    Services.processor(cluster, state, instance, Extractor.bundled(), observation.meters());
            observation.watch(processor);
            observation.started();
            ServiceLife.untilEnded(processor, "processor", processor.ended());
            return 0;
        }
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
