package org.stancewatch.app.command;

import java.io.PrintWriter;
import org.stancewatch.app.replay.ReplayDirectory;
import org.stancewatch.app.replay.ReplayRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows all that is known of a replay. */
@Command(name = "show", mixinStandardHelpOptions = true, header = "Show what a replay was asked for, and how it ended.")
public final class ReplayShowCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Mixin
    private NamedReplayOptions options = new NamedReplayOptions();

    @Override
    public void run() {
        ReplayDirectory replay = options.replays().known(options.name());
        ReplayRecord record = replay.read().orElseThrow();
        PrintWriter out = command.commandLine().getOut();
        ReplayWords.lines(replay, record).forEach(out::println);
        out.flush();
    }
}
