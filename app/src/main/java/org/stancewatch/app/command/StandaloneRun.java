package org.stancewatch.app.command;

import io.micrometer.core.instrument.FunctionCounter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Contracts;
import org.stancewatch.app.Faults;
import org.stancewatch.app.Services;
import org.stancewatch.app.alert.AlertReader;
import org.stancewatch.app.alert.ToldAlerts;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.DashboardSettings;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.observe.Observation;
import org.stancewatch.app.replay.Replays;
import org.stancewatch.app.standalone.DataDirectory;
import org.stancewatch.app.standalone.Ports;
import org.stancewatch.app.standalone.StackAddress;
import org.stancewatch.app.standalone.StandaloneStack;
import org.stancewatch.app.watch.ClusterWatch;
import org.stancewatch.dashboard.DashboardService;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.CatalogueNames;
import org.stancewatch.extraction.lexicon.Publishers;
import org.stancewatch.ingest.IngestService;
import org.stancewatch.processor.ProcessorService;
import org.stancewatch.schemas.topic.TopicLayout;

/** One run of the standalone stack: starts the parts in their order and prints alerts until it is stopped. */
final class StandaloneRun {

    private static final Logger LOG = LoggerFactory.getLogger(StandaloneRun.class);
    private static final String INSTANCE = "standalone";
    private static final Duration STORY_IS_TOLD = Duration.ofMillis(700);
    private static final Duration PROCESSOR_LIMIT = Duration.ofSeconds(60);
    private static final Duration STORY_LIMIT = Duration.ofSeconds(15);

    private final StandaloneStack stack;
    private final DataDirectory data;
    private final StartReport report;
    private final Observation observation;
    private final Configuration settings;
    private final CatalogueNames names;
    private final ToldAlerts told;
    private final CompletableFuture<Extractor> extractor;

    StandaloneRun(
            StandaloneStack stack,
            DataDirectory data,
            Configuration settings,
            Catalogue catalogue,
            Publishers publishers,
            StartReport report,
            Observation observation) {
        this.stack = stack;
        this.data = data;
        this.settings = settings;
        this.report = report;
        this.observation = observation;
        this.names = new CatalogueNames(catalogue);
        this.told = new ToldAlerts(Terminal.printer(Headlines.with(names), settings));
        // The lexicons take a second or two to read: meanwhile broker and registry start.
        this.extractor = CompletableFuture.supplyAsync(() -> Extractor.with(catalogue, publishers));
    }

    /** Starts broker and registry, and brings topics and schemas about. */
    Cluster cluster() {
        report.say("Stancewatch starts on " + data);
        report.started("http", observation.url() + " (health, metrics)");
        Ports.reserve(portsAskedFor());
        StackAddress address = stack.start(
                settings.findInt(Settings.BROKER_PORT),
                settings.findInt(Settings.REGISTRY_PORT),
                observation.url(),
                report::started);
        Cluster cluster = Cluster.standalone(address, ClusterOptions.passedThrough(settings));
        observation.watch(stack.add(ClusterWatch.start(cluster)));
        FunctionCounter.builder("stancewatch.registry.restarts", stack, StandaloneStack::registryRestarts)
                .register(observation.meters());
        // One broker, whatever a file says of the cluster of other commands.
        Contracts.ensure(cluster, new TopicLayout(settings.findInt(Settings.PARTITIONS), OptionalInt.empty()));
        report.started("contracts", "topics and schemas are there");
        report.started("page", dashboard(cluster).url().toString());
        return cluster;
    }

    private List<Integer> portsAskedFor() {
        return Stream.of(Settings.BROKER_PORT, Settings.REGISTRY_PORT, DashboardSettings.PORT)
                .flatMap(port -> settings.findInt(port).stream().boxed())
                .toList();
    }

    /** Starts the services and prints each alert that is new, until the stack is closed. */
    void follow(Cluster cluster, boolean withProcessor) throws InterruptedException {
        LOG.info("effective configuration: {}", settings);
        try (AlertReader alerts = AlertReader.open(cluster)) {
            stack.add(alerts::stop);
            int standing = told.takeAsTold(alerts.backlog());
            Optional<ProcessorService> processor = withProcessor ? Optional.of(processor(cluster)) : Optional.empty();
            IngestService ingest = ingest(cluster);
            long articles = settings.get(Settings.SAMPLE) ? sample(ingest) : 0;
            report.started("ingest", sources(ingest.sources().size(), articles));
            if (processor.isPresent()) {
                awaitRunning(processor.get());
            }
            observation.started();
            invite(standing);
            if (articles > 0) {
                // Years of news arrive in a second: told once they are read, in the order of their days, they are a
                // story.
                print(alerts.gather(STORY_IS_TOLD, STORY_LIMIT));
            }
            alerts.follow(this::print);
        }
    }

    private ProcessorService processor(Cluster cluster) {
        ProcessorService processor = stack.add(
                Services.processor(cluster, settings, data.state(), INSTANCE, extractor.join(), observation.meters()));
        observation.watch(processor, cluster);
        processor.ended().exceptionallyAsync(fault -> {
            stack.fail("processor: has given up: " + Faults.line(fault));
            return null;
        });
        return processor;
    }

    private DashboardService dashboard(Cluster cluster) {
        Replays replays = new Replays(cluster, data.replays(), Clock.systemUTC());
        DashboardService dashboard =
                stack.add(Services.dashboard(cluster, settings, data.views(), replays, names, observation));
        observation.watch(dashboard);
        return dashboard;
    }

    private IngestService ingest(Cluster cluster) {
        IngestService ingest = stack.add(Services.ingest(cluster, settings, data.ingest(), observation.meters()));
        observation.watch(ingest);
        Services.push(settings, ingest, observation.meters())
                .ifPresent(push -> report.started("push", stack.add(push).url().toString()));
        return ingest;
    }

    private void awaitRunning(ProcessorService processor) throws InterruptedException {
        boolean running = processor.awaitRunning(PROCESSOR_LIMIT);
        report.started("processor", running ? "both Kafka Streams applications" : "still starting, see " + data.logs());
    }

    private long sample(IngestService ingest) {
        Sample sample = new Sample(data.sampleMarker());
        return sample.isPublished() ? 0 : sample.publish(ingest.publisher());
    }

    private static String sources(int sources, long articles) {
        String watched = sources + (sources == 1 ? " source" : " sources") + " watched";
        return articles == 0 ? watched : articles + " sample articles published, " + watched;
    }

    private void invite(int standing) {
        report.say("");
        if (standing > 0) {
            String stand = standing == 1 ? " alert stands" : " alerts stand";
            report.say(standing + stand + " from before: see them with: stancewatch alerts --data " + data);
        }
        report.say("Alerts come below. Ctrl-C stops; the same command goes on where it stopped.");
        report.say("");
    }

    private void print(List<Alert> revisions) {
        report.block(told.news(revisions));
    }
}
