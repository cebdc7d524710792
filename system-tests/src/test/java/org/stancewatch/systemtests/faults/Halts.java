package org.stancewatch.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Command;

/** News that one company after the other halts the same technology, through the command that users take. */
final class Halts {

    private static final String DAY = "2020-06-10";

    /** A command of the product on the stack or cluster under test. */
    @FunctionalInterface
    interface Commands {
        Command.Result run(String... arguments);
    }

    private final Path directory;
    private final Commands commands;

    Halts(Path directory, Commands commands) {
        this.directory = directory;
        this.commands = commands;
    }

    /** Publishes it, and returns what came of the command. */
    Command.Result tryToPublish(String company) {
        Path file = directory.resolve(company + ".jsonl");
        try {
            ArticleLines.write(file, ArticleLines.halt(company, DAY));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return commands.run("publish", file.toString());
    }

    void publish(String company) {
        Command.Result result = tryToPublish(company);
        assertThat(result.exitCode()).as(result.toString()).isZero();
    }

    static void await(AlertsView alerts, String company) {
        alerts.await(company + " halts", content -> content.companies().contains(company.toLowerCase(Locale.ROOT)));
    }
}
