package org.stancewatch.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.stancewatch.app.Catalogues;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Services;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.ReplaySettings;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.replay.ReplayRecord;
import org.stancewatch.app.replay.ReplayResult;
import org.stancewatch.app.replay.ReplayWatcher;
import org.stancewatch.app.replay.Replays;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.extraction.Stage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The articles of a cluster read again, beside what live has made of them. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        header = "Read the articles of a cluster again: another range, other rules, the same question.",
        description = {
            "A replay reads the topics of articles and verdicts as they are when it begins, with the date of the news as"
                    + " its clock, and writes claims, positions and alerts to topics of its own. Live is not touched. Broken"
                    + " off, the same command goes on.",
            "",
            "Catalogues of a configuration (--config) are other rules; --without leaves stages of reading out."
        },
        subcommands = {ReplayListCommand.class, ReplayShowCommand.class, ReplayRemoveCommand.class},
        footer = {
            "",
            "Examples:",
            "  stancewatch replay --history                     watch a decade pass, one alert after another",
            "  stancewatch replay --name all",
            "  stancewatch replay --name summer --from 2020-06-01 --to 2020-09-01 --technology facial-recognition",
            "  stancewatch replay --name mine --config with-my-companies.yaml",
            "  stancewatch alerts --replay summer               what it has told",
            "  stancewatch diff live mine                       what is different, and why",
            "  stancewatch replay list                          and show NAME, rm NAME"
        })
public final class ReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private ReplayOptions options =
            new ReplayOptions(Settings.together(List.of(ReplaySettings.RATE, Settings.THREADS), Settings.catalogues()));

    @Option(names = "--name", paramLabel = "NAME", description = "What it is called: letters, digits and hyphens.")
    private String name = "";

    @Mixin
    private ReplayScope scope;

    @Option(
            names = "--history",
            description = {
                "Watch a decade pass: the bundled history of 2016 to 2026 on a stack of its own, each alert on the day of",
                "its news. Nothing else need run; --data is where it is kept, data/history unless told otherwise."
            })
    private boolean history;

    @Option(
            names = "--without",
            paramLabel = "STAGE",
            split = ",",
            converter = StageConverter.class,
            description = "Leave out stages of reading: ${COMPLETION-CANDIDATES}.",
            completionCandidates = StageConverter.class)
    private List<Stage> without = List.of();

    @Override
    public Integer call() {
        Configuration settings = options.configuration();
        if (history) {
            return new HistoryReplay(settings, out()).run();
        }
        if (name.isEmpty()) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "--name: is missing, what is it to be called?");
        }
        try (ReplayBar bar = ReplayBar.on(err(), name)) {
            ReplayRecord record = run(settings, bar);
            bar.close();
            tell(record);
        }
        return CommandLine.ExitCode.OK;
    }

    private ReplayRecord run(Configuration settings, ReplayWatcher watcher) {
        Cluster cluster = options.cluster();
        Replays replays = options.replays();
        Extractor extractor = Extractor.with(Catalogues.of(settings), Catalogues.publishersOf(settings))
                .without(Set.copyOf(without));
        return replays.run(
                name,
                scope.request(extractor.rules(), ReplayRules.of(settings, without)),
                rate(settings, replays),
                (plan, state) -> Services.replay(cluster, settings, plan, state, extractor),
                watcher);
    }

    private static OptionalInt rate(Configuration settings, Replays replays) {
        OptionalInt said = settings.findInt(ReplaySettings.RATE);
        return said.isEmpty() && replays.isLiveServed() ? OptionalInt.of(ReplaySettings.BESIDE_LIVE) : said;
    }

    private void tell(ReplayRecord record) {
        ReplayResult result = record.result().orElseThrow();
        out().println("replay " + name + ": " + ReplayWords.read(result) + "; as of "
                + record.plan().asOf());
        out().println("  " + ReplayWords.standing(result) + ": stancewatch alerts --replay " + name);
        out().println("  what live says otherwise: stancewatch diff live " + name);
        out().flush();
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }

    private PrintWriter err() {
        return command.commandLine().getErr();
    }
}
