package org.stancewatch.app.command;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.app.Catalogues;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Logging;
import org.stancewatch.app.Services;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.LogConfig;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.observe.HttpConfig;
import org.stancewatch.app.observe.Observation;
import org.stancewatch.app.watch.ClusterWatch;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.processor.ProcessorService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    private ClusterOptions options = new ClusterOptions(Settings.together(
            List.of(Settings.INSTANCE, Settings.STATE),
            Settings.processor(),
            Settings.service(),
            Settings.catalogues()));

    @Override
    public Integer call() throws Exception {
        Configuration settings = options.configuration();
        Extractor extractor = Extractor.with(Catalogues.of(settings), Catalogues.publishersOf(settings));
        Cluster cluster = options.cluster();
        Logging.toConsole(LogConfig.of(settings));
        LOG.info("effective configuration: {}", settings);
        try (Observation observation = Observation.start(HttpConfig.of(settings));
                ClusterWatch watch = ClusterWatch.start(cluster)) {
            LOG.info("health and metrics: {}/health {}/metrics", observation.url(), observation.url());
            observation.watch(watch);
            ProcessorService processor = processor(cluster, settings, extractor, observation.meters());
            observation.watch(processor, cluster);
            observation.started();
            ServiceLife.untilEnded(processor, "processor", processor.ended());
            return 0;
        }
    }

    private static ProcessorService processor(
            Cluster cluster, Configuration settings, Extractor extractor, MeterRegistry meters) {
        String instance = settings.find(Settings.INSTANCE).orElseGet(ProcessorCommand::hostName);
        return Services.processor(cluster, settings, settings.get(Settings.STATE), instance, extractor, meters);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
