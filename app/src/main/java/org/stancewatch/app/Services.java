package org.stancewatch.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.app.comparison.ClusterComparisons;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.DashboardSettings;
import org.stancewatch.app.config.IngestSettings;
import org.stancewatch.app.config.ReplaySettings;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.coverage.AskedCluster;
import org.stancewatch.app.observe.Observation;
import org.stancewatch.app.replay.Replays;
import org.stancewatch.dashboard.ClientLimits;
import org.stancewatch.dashboard.DashboardConfig;
import org.stancewatch.dashboard.DashboardService;
import org.stancewatch.dashboard.comparison.Comparisons;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.ingest.IngestConfig;
import org.stancewatch.ingest.IngestService;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.ingest.publish.ProducerSettings;
import org.stancewatch.ingest.push.PushServer;
import org.stancewatch.ingest.source.SourcesFile;
import org.stancewatch.processor.Application;
import org.stancewatch.processor.ProcessorConfig;
import org.stancewatch.processor.ProcessorService;
import org.stancewatch.processor.generation.Work;
import org.stancewatch.processor.replay.ReplayPlan;

/** The services of the product, on a cluster whose topics and schemas are there. */
public final class Services {

    private static final Logger LOG = LoggerFactory.getLogger(Services.class);

    /** One process runs a replay: after a crash its successor is it. */
    private static final String REPLAY_INSTANCE = "replay";

    /** Nobody waits for a single alert of a replay: fewer transactions, more news in each. */
    private static final Duration REPLAY_COMMIT_INTERVAL = Duration.ofSeconds(1);

    private Services() {}

    /**
     * Starts the applications as {@code instance} of their groups, their local state under {@code state}; {@code meters}
     * shows what they count.
     */
    public static ProcessorService processor(
            Cluster cluster,
            Configuration settings,
            Path state,
            String instance,
            Extractor extractor,
            MeterRegistry meters) {
        ProcessorConfig config = new ProcessorConfig(
                cluster.bootstrap(),
                cluster.serde(),
                state,
                instance,
                settings.get(Settings.APPLICATIONS),
                settings.get(Settings.THREADS),
                settings.get(Settings.COMMIT_INTERVAL),
                settings.findInt(Settings.PARTITIONS),
                Work.inService(settings.get(ReplaySettings.GENERATION)),
                cluster.kafka());
        return ProcessorService.start(config, extractor::extract, Headlines.with(extractor.names()), meters);
    }

    /** Starts the applications for {@code plan}, their local state under {@code state}. */
    public static ProcessorService replay(
            Cluster cluster, Configuration settings, ReplayPlan plan, Path state, Extractor extractor) {
        ProcessorConfig config = new ProcessorConfig(
                cluster.bootstrap(),
                cluster.serde(),
                state,
                REPLAY_INSTANCE,
                EnumSet.allOf(Application.class),
                settings.get(Settings.THREADS),
                REPLAY_COMMIT_INTERVAL,
                OptionalInt.empty(),
                Work.replaying(plan),
                cluster.kafka());
        return ProcessorService.start(
                config, extractor::extract, Headlines.with(extractor.names()), new CompositeMeterRegistry());
    }

    /**
     * Starts to watch the sources that {@code settings} name, in {@code directory}; the broker may be away for as long as it
     * likes.
     */
    public static IngestService ingest(Cluster cluster, Configuration settings, Path directory, MeterRegistry meters) {
        IngestConfig config = new IngestConfig(
                new ProducerSettings(cluster.connection(), ProducerSettings.FOREVER),
                cluster.serde(),
                directory,
                IngestSettings.schedule(settings),
                IngestSettings.limits(settings));
        IngestService ingest = IngestService.start(config, new AskedCluster(cluster), Clock.systemUTC(), meters);
        if (settings.find(IngestSettings.CONTACT).isEmpty()) {
            LOG.warn("ingest.contact: is not set: publishers see who asks, and cannot reach you");
        }
        ingest.follow(new SourcesFile(IngestSettings.sourcesFile(settings)), IngestSettings.named(settings));
        return ingest;
    }

    /** Starts to take in articles over HTTP, where {@code settings} say so; they go out through {@code ingest}. */
    public static Optional<PushServer> push(Configuration settings, IngestService ingest, MeterRegistry meters) {
        return IngestSettings.push(settings)
                .map(config -> PushServer.start(config, ingest.pushed(), Clock.systemUTC(), meters));
    }

    /** For articles from files: a broker that is away is told within {@code deliveryTimeout}. */
    public static ArticlePublisher publisher(Cluster cluster, Duration deliveryTimeout) {
        ProducerSettings producer = new ProducerSettings(cluster.connection(), deliveryTimeout);
        // Nobody looks at the metrics of a command: without a registry in it, this one keeps nothing.
        return IngestService.connect(producer, cluster.serde(), Clock.systemUTC(), new CompositeMeterRegistry());
    }

    /**
     * Starts the dashboard, its views under {@code views}; the cluster may be away for as long as it likes. What {@code replays}
     * were asked to do it knows, of others it does not.
     */
    public static DashboardService dashboard(
            Cluster cluster,
            Configuration settings,
            Path views,
            Replays replays,
            Names names,
            Observation observation) {
        DashboardConfig config = dashboardConfig(cluster, settings, views, names);
        Comparisons comparisons = ClusterComparisons.of(cluster, replays, names);
        return DashboardService.start(
                config, comparisons, Clock.systemUTC(), observation.meters(), observation::metrics);
    }

    private static DashboardConfig dashboardConfig(Cluster cluster, Configuration settings, Path views, Names names) {
        return new DashboardConfig(
                settings.get(DashboardSettings.HOST),
                settings.get(DashboardSettings.PORT),
                views,
                settings.find(DashboardSettings.TOKEN),
                Set.copyOf(settings.find(DashboardSettings.ORIGINS).orElse(List.of())),
                Set.copyOf(settings.find(DashboardSettings.NAMES).orElse(List.of())),
                cluster.connection(),
                cluster.serde(),
                names,
                Main.VERSION,
                settings.get(DashboardSettings.PRIVATE_WEBHOOKS),
                limits(settings));
    }

    private static ClientLimits limits(Configuration settings) {
        return new ClientLimits(
                settings.get(DashboardSettings.READS_PER_MINUTE),
                Set.copyOf(settings.find(DashboardSettings.PROXIES).orElse(List.of())));
    }
}
