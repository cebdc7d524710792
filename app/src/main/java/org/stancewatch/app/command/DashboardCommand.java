package org.stancewatch.app.command;

import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.app.Catalogues;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Logging;
import org.stancewatch.app.Services;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.DashboardSettings;
import org.stancewatch.app.config.LogConfig;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.observe.HttpConfig;
import org.stancewatch.app.observe.Observation;
import org.stancewatch.app.watch.ClusterWatch;
import org.stancewatch.dashboard.DashboardService;
import org.stancewatch.extraction.lexicon.CatalogueNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The dashboard against a given cluster, until it is stopped. */
@Command(
        name = "dashboard",
        mixinStandardHelpOptions = true,
        header = "Serve the page, the API and live streams of what the processor tells.",
        description = {
            "It reads the topics like any other subscriber and keeps views of them in a directory of its own; what is lost there"
                    + " is read again. Topics and schemas must be there: see topics create. Logs go to standard error."
        },
        footer = {
            "",
            "Example:",
            "  stancewatch dashboard --bootstrap kafka:9092 --registry http://registry:8080 --port 8080"
        })
public final class DashboardCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(DashboardCommand.class);

    @Mixin
    private ReplayOptions options =
            new ReplayOptions(Settings.together(DashboardSettings.all(), Settings.service(), Settings.catalogues()));

    @Override
    public Integer call() throws Exception {
        Configuration settings = options.configuration();
        CatalogueNames names = new CatalogueNames(Catalogues.of(settings));
        Cluster cluster = options.cluster();
        Logging.toConsole(LogConfig.of(settings));
        LOG.info("effective configuration: {}", settings);
        try (Observation observation = Observation.start(HttpConfig.of(settings));
                ClusterWatch watch = ClusterWatch.start(cluster)) {
            LOG.info("health and metrics: {}/health {}/metrics", observation.url(), observation.url());
            observation.watch(watch);
            DashboardService dashboard = Services.dashboard(
                    cluster, settings, settings.get(DashboardSettings.VIEWS), options.replays(), names, observation);
            LOG.info("page: {}", dashboard.url());
            observation.watch(dashboard);
            observation.started();
            ServiceLife.untilStopped(dashboard, "dashboard");
            return 0;
        }
    }
}
