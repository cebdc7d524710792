package org.stancewatch.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.stancewatch.app.Catalogues;
import org.stancewatch.app.Logging;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.DashboardSettings;
import org.stancewatch.app.config.IngestSettings;
import org.stancewatch.app.config.LogConfig;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.observe.HttpConfig;
import org.stancewatch.app.observe.Observation;
import org.stancewatch.app.standalone.DataDirectory;
import org.stancewatch.app.standalone.StandaloneStack;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.Publishers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole product on this machine, until it is stopped. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        header = "Run everything here: broker, registry, ingest, processor, dashboard; print each alert as it comes.",
        description = "The same --data goes on where it stopped and raises nothing twice. All ports are on 127.0.0.1.",
        footer = {
            "",
            "Examples:",
            "  stancewatch run                                  the bundled sample of news from 2018 to 2026",
            "  stancewatch run --port 8080                      the page at http://127.0.0.1:8080",
            "  stancewatch run --no-sample --source https://paper.example/technology.rss",
            "  stancewatch run --data /srv/stancewatch --broker-port 9092 --registry-port 8081"
        })
public final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private ConfigurationOptions options = new ConfigurationOptions(Settings.together(
            List.of(Settings.DATA, Settings.KAFKA, Settings.SERIALIZER, Settings.DESERIALIZER, Settings.SERDE),
            List.of(Settings.BROKER_PORT, Settings.REGISTRY_PORT, Settings.PARTITIONS),
            IngestSettings.watching(),
            List.of(Settings.SAMPLE),
            Settings.processor(),
            Settings.service(),
            DashboardSettings.standalone(),
            Settings.printing()));

    @Option(names = "--no-processor", description = "Leave the processor out: it runs as a command of its own.")
    private boolean noProcessor;

    @Override
    public Integer call() throws InterruptedException {
        Configuration settings = options.configuration();
        Catalogue catalogue = Catalogues.of(settings);
        Publishers publishers = Catalogues.publishersOf(settings);
        DataDirectory directory = DataDirectory.open(settings.get(Settings.DATA));
        Logging.toFile(directory.logs(), LogConfig.of(settings));
        PrintWriter out = command.commandLine().getOut();
        try (StandaloneStack stack = new StandaloneStack(directory)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, directory, out), "stop"));
            Observation observation = stack.add(Observation.start(HttpConfig.of(settings)));
            follow(
                    stack,
                    new StandaloneRun(
                            stack, directory, settings, catalogue, publishers, new StartReport(out), observation));
            return stack.hasFailed() ? 1 : 0;
        }
    }

    /** What breaks because the stack stops is no fault of its own. */
    private void follow(StandaloneStack stack, StandaloneRun run) throws InterruptedException {
        try {
            run.follow(run.cluster(), !noProcessor);
        } catch (RuntimeException fault) {
            if (!stack.isClosed()) {
                throw fault;
            }
        }
    }

    /** Ctrl-C: what is written is on disk, and the same command goes on from there. */
    private void stop(StandaloneStack stack, DataDirectory data, PrintWriter out) {
        if (stack.isClosed()) {
            return;
        }
        stack.close();
        out.println("Stopped. Go on with: stancewatch run --data " + data);
        out.flush();
    }
}
