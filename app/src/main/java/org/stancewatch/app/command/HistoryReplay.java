package org.stancewatch.app.command;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.stancewatch.app.Catalogues;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Contracts;
import org.stancewatch.app.Logging;
import org.stancewatch.app.Services;
import org.stancewatch.app.alert.AlertReader;
import org.stancewatch.app.alert.ToldAlerts;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.LogConfig;
import org.stancewatch.app.config.ReplaySettings;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.history.HistoryArticles;
import org.stancewatch.app.replay.ReplayRecord;
import org.stancewatch.app.replay.ReplayRequest;
import org.stancewatch.app.replay.ReplayWatcher;
import org.stancewatch.app.replay.Replays;
import org.stancewatch.app.standalone.DataDirectory;
import org.stancewatch.app.standalone.StackAddress;
import org.stancewatch.app.standalone.StandaloneStack;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.processor.ProcessorService;
import org.stancewatch.processor.replay.ArticleFilter;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.TopicLayout;

/** The bundled history, replayed on a stack of its own, from an empty broker to the last alert. */
final class HistoryReplay implements ReplayWatcher {

    private static final String NAME = "history";
    private static final Path USUAL_PLACE = Path.of("data", NAME);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Slow enough to see a decade pass, fast enough to see its end: articles a second. */
    private static final int PACE = 50;

    /** One, so that the news is read in the order of its days. */
    private static final int PARTITIONS = 1;

    private final Configuration settings;
    private final PrintWriter out;
    private final Extractor extractor;
    private final ToldAlerts told;
    private Optional<AlertReader> alerts = Optional.empty();

    HistoryReplay(Configuration settings, PrintWriter out) {
        this.settings = settings;
        this.out = out;
        this.extractor = Extractor.with(Catalogues.of(settings), Catalogues.publishersOf(settings));
        this.told = new ToldAlerts(Terminal.printer(Headlines.with(extractor.names()), settings));
    }

    /** Starts the stack, publishes, replays, prints, stops; the exit status. */
    int run() {
        DataDirectory directory = DataDirectory.open(place());
        Logging.toFile(directory.logs(), LogConfig.of(settings));
        try (StandaloneStack stack = new StandaloneStack(directory)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
            Cluster cluster = start(stack, directory);
            Replays replays = new Replays(cluster, DataDirectory.replaysUnder(place()), Clock.systemUTC());
            forgetLast(replays);
            publish(cluster, directory);
            ReplayRecord record =
                    replays.run(NAME, request(), pace(), (plan, state) -> processor(cluster, plan, state), this);
            printNews();
            out.println(ReplayWords.ended(record.result().orElseThrow()) + ", as of "
                    + record.plan().asOf());
            out.flush();
        } finally {
            alerts.ifPresent(AlertReader::close);
        }
        return 0;
    }

    /** What it has told by now is printed with every look. */
    @Override
    public void reads(long read, long total) {
        printNews();
    }

    @Override
    public void closes() {
        printNews();
    }

    private void printNews() {
        alerts.ifPresent(reader -> {
            out.print(told.news(reader.backlog()));
            out.flush();
        });
    }

    private Path place() {
        return settings.origin(Settings.DATA)
                        .filter(origin -> !origin.isDefault())
                        .isPresent()
                ? settings.get(Settings.DATA)
                : USUAL_PLACE;
    }

    private Cluster start(StandaloneStack stack, DataDirectory directory) {
        out.println("Stancewatch replays its history on " + directory);
        StackAddress address = stack.start(
                OptionalInt.empty(), OptionalInt.empty(), URI.create("http://127.0.0.1:0"), (part, where) -> {});
        Cluster cluster = Cluster.standalone(address, Map.of());
        Contracts.ensure(cluster, new TopicLayout(OptionalInt.of(PARTITIONS), OptionalInt.empty()));
        return cluster;
    }

    /** Watched again, it begins again. */
    private static void forgetLast(Replays replays) {
        if (replays.known().stream().anyMatch(replay -> replay.name().equals(NAME))) {
            replays.remove(NAME, Generation.LIVE);
        }
    }

    private void publish(Cluster cluster, DataDirectory directory) {
        try (ArticlePublisher publisher = Services.publisher(cluster, PATIENCE)) {
            long articles = new HistoryArticles(directory.historyMarker()).publish(publisher);
            out.println("  " + articles + " articles of 2016 to 2026, by invented papers about acts that happened");
            out.println();
            out.flush();
        }
    }

    private ProcessorService processor(Cluster cluster, ReplayPlan plan, Path state) {
        alerts = Optional.of(AlertReader.open(cluster, plan.generation()));
        return Services.replay(cluster, settings, plan, state, extractor);
    }

    private ReplayRequest request() {
        return new ReplayRequest(
                ArticleFilter.ALL, Map.of(), Optional.empty(), Optional.of(extractor.rules()), List.of());
    }

    private OptionalInt pace() {
        OptionalInt said = settings.findInt(ReplaySettings.RATE);
        return said.isPresent() ? said : OptionalInt.of(PACE);
    }
}
