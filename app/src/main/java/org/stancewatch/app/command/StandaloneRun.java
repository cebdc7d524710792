package org.stancewatch.app.command;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Contracts;
import org.stancewatch.app.Faults;
import org.stancewatch.app.Services;
import org.stancewatch.app.alert.AlertReader;
import org.stancewatch.app.alert.ToldAlerts;
import org.stancewatch.app.observe.Observation;
import org.stancewatch.app.standalone.DataDirectory;
import org.stancewatch.app.standalone.StackAddress;
import org.stancewatch.app.standalone.StandaloneStack;
import org.stancewatch.app.watch.ClusterWatch;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.ingest.IngestService;
import org.stancewatch.ingest.feed.FeedSource;
import org.stancewatch.processor.ProcessorService;
import org.stancewatch.schemas.topic.TopicLayout;

/** One run of the standalone stack: starts the parts in their order and prints alerts until it is stopped. */
final class StandaloneRun {

    private static final Logger LOG = LoggerFactory.getLogger(StandaloneRun.class);
    private static final String INSTANCE = "standalone";
    private static final Duration STORY_IS_TOLD = Duration.ofMillis(700);
    private static final Duration PROCESSOR_LIMIT = Duration.ofSeconds(60);
    private static final Duration STORY_LIMIT = Duration.ofSeconds(15);

    /**
     * What of the product is to run.
     *
     * @param feeds to watch
     * @param pollInterval from one look at a feed to the next
     * @param sample whether the bundled articles are published, once
     * @param processor whether the two Kafka Streams applications run in this process
     */
    record Parts(List<FeedSource> feeds, Duration pollInterval, boolean sample, boolean processor) {}

    private final StandaloneStack stack;
    private final DataDirectory data;
    private final StartReport report;
    private final Observation observation;
    private final ToldAlerts told = new ToldAlerts(Terminal.printer());
    // The lexicons take a second or two to read: meanwhile broker and registry start.
    private final CompletableFuture<Extractor> extractor = CompletableFuture.supplyAsync(Extractor::bundled);

    StandaloneRun(StandaloneStack stack, DataDirectory data, StartReport report, Observation observation) {
        this.stack = stack;
        this.data = data;
        this.report = report;
        this.observation = observation;
    }

    /** Starts broker and registry, and brings topics and schemas about. */
    Cluster cluster(OptionalInt brokerPort, OptionalInt registryPort, Map<String, String> kafka) {
        report.say("Stancewatch starts on " + data);
        report.started("http", observation.url() + " (health, metrics)");
        StackAddress address = stack.start(brokerPort, registryPort, observation.url(), report::started);
        Cluster cluster = new Cluster(address.bootstrap(), address.registry(), kafka);
        observation.watch(stack.add(ClusterWatch.start(cluster)));
        Contracts.ensure(cluster, TopicLayout.fitting());
        report.started("contracts", "topics and schemas are there");
        return cluster;
    }

    /** Starts the services and prints each alert that is new, until the stack is closed. */
    void follow(Cluster cluster, Parts parts) throws InterruptedException {
        LOG.info("effective configuration: {} data={} {}", cluster, data, parts);
        try (AlertReader alerts = AlertReader.open(cluster)) {
            stack.add(alerts::stop);
            int standing = told.takeAsTold(alerts.backlog());
            Optional<ProcessorService> processor =
                    parts.processor() ? Optional.of(processor(cluster)) : Optional.empty();
            IngestService ingest = ingest(cluster, parts);
            long articles = parts.sample() ? sample(ingest) : 0;
            report.started("ingest", sources(parts.feeds(), articles));
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
        ProcessorService processor =
                stack.add(Services.processor(cluster, data.state(), INSTANCE, extractor.join(), observation.meters()));
        observation.watch(processor);
        processor.ended().exceptionallyAsync(fault -> {
            stack.fail("processor: has given up: " + Faults.line(fault));
            return null;
        });
        return processor;
    }

    private IngestService ingest(Cluster cluster, Parts parts) {
        IngestService ingest =
                stack.add(Services.ingest(cluster, parts.feeds(), parts.pollInterval(), observation.meters()));
        observation.watch(ingest);
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

    private static String sources(List<FeedSource> feeds, long articles) {
        String watched = feeds.size() + (feeds.size() == 1 ? " feed" : " feeds") + " watched";
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
