package org.stancewatch.app.command;

import java.io.PrintWriter;
import java.util.List;
import org.stancewatch.app.replay.ReplayDirectory;
import org.stancewatch.app.replay.ReplayRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists replays. */
@Command(name = "list", mixinStandardHelpOptions = true, header = "List the replays, and how far each is.")
public final class ReplayListCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Mixin
    private ReplayOptions options = new ReplayOptions();

    @Override
    public void run() {
        List<ReplayDirectory> replays = options.replays().known();
        PrintWriter out = command.commandLine().getOut();
        replays.forEach(replay -> replay.read().ifPresent(record -> out.println(line(replay, record))));
        out.println(
                replays.isEmpty() ? "No replay yet." : replays.size() + (replays.size() == 1 ? " replay" : " replays"));
        out.flush();
    }

    private static String line(ReplayDirectory replay, ReplayRecord record) {
        return String.format(
                "%-20s %-11s %s", replay.name(), ReplayWords.state(replay, record), ReplayWords.scope(record));
    }
}
