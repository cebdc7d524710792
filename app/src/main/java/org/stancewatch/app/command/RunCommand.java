package org.stancewatch.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Logging;
import org.stancewatch.app.observe.Observation;
import org.stancewatch.app.standalone.DataDirectory;
import org.stancewatch.app.standalone.StandaloneStack;
import org.stancewatch.ingest.feed.FeedSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole product on this machine, until it is stopped. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        header = "Run everything here: broker, registry, ingest, processor; print each alert as it comes.",
        description = "The same --data goes on where it stopped and raises nothing twice. All ports are on 127.0.0.1.",
        footer = {
            "",
            "Examples:",
            "  stancewatch run                                  the bundled sample of news from 2018 to 2026",
            "  stancewatch run --no-sample --source https://paper.example/technology.rss",
            "  stancewatch run --data /srv/stancewatch --broker-port 9092 --registry-port 8081"
        })
public final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ClusterOptions.DEFAULT_DATA,
            description = "Where everything is kept (default: ${DEFAULT-VALUE}).")
    private Path data;

    @Option(
            names = "--source",
            paramLabel = "URL",
            converter = SourceConverter.class,
            description = "An RSS or Atom feed to watch; may be repeated.")
    private List<FeedSource> sources = new ArrayList<>();

    @Option(
            names = "--poll",
            paramLabel = "SECONDS",
            defaultValue = "60",
            converter = SecondsConverter.class,
            description = "From one look at a feed to the next (default: ${DEFAULT-VALUE}).")
    private Duration poll;

    @Option(names = "--no-sample", description = "Leave the bundled sample out.")
    private boolean noSample;

    @Option(names = "--no-processor", description = "Leave the processor out: it runs as a command of its own.")
    private boolean noProcessor;

    @Option(
            names = "--broker-port",
            paramLabel = "PORT",
            converter = PortConverter.class,
            description = "Of the broker (default: any free port).")
    private Integer brokerPort;

    @Option(
            names = "--registry-port",
            paramLabel = "PORT",
            converter = PortConverter.class,
            description = "Of the registry (default: any free port).")
    private Integer registryPort;

    @Option(
            names = "--kafka",
            paramLabel = "KEY=VALUE",
            description = "A setting passed through to every Kafka client; may be repeated.")
    private Map<String, String> kafka = new LinkedHashMap<>();

    @Mixin
    private HttpOptions http;

    @Override
    public Integer call() throws InterruptedException {
        DataDirectory directory = DataDirectory.open(data);
        Logging.toFile(directory.logs());
        PrintWriter out = command.commandLine().getOut();
        try (StandaloneStack stack = new StandaloneStack(directory)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, out), "stop"));
            follow(stack, new StandaloneRun(stack, directory, new StartReport(out), observation(stack)));
            return stack.hasFailed() ? 1 : 0;
        }
    }

    private Observation observation(StandaloneStack stack) {
        return stack.add(Observation.start(http.config()));
    }

    /** What breaks because the stack stops is no fault of its own. */
    private void follow(StandaloneStack stack, StandaloneRun run) throws InterruptedException {
        try {
            Cluster cluster = run.cluster(port(brokerPort), port(registryPort), kafka);
            run.follow(cluster, new StandaloneRun.Parts(sources, poll, !noSample, !noProcessor));
        } catch (RuntimeException fault) {
            if (!stack.isClosed()) {
                throw fault;
            }
        }
    }

    /** Ctrl-C: what is written is on disk, and the same command goes on from there. */
    private void stop(StandaloneStack stack, PrintWriter out) {
        if (stack.isClosed()) {
            return;
        }
        stack.close();
        out.println("Stopped. Go on with: stancewatch run --data " + data);
        out.flush();
    }

    private static OptionalInt port(Integer given) {
        return given == null ? OptionalInt.empty() : OptionalInt.of(given);
    }
}
