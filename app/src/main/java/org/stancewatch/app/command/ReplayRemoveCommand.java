package org.stancewatch.app.command;

import org.stancewatch.app.config.ReplaySettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Removes a replay. */
@Command(
        name = "rm",
        mixinStandardHelpOptions = true,
        header = "Remove a replay: its topics, its groups, its state. Live and other replays keep theirs.",
        description = "Its schemas stay in the registry: an id that was given once is never given to another.")
public final class ReplayRemoveCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Mixin
    private NamedReplayOptions options = new NamedReplayOptions();

    @Override
    public void run() {
        options.replays().remove(options.name(), options.configuration().get(ReplaySettings.GENERATION));
        command.commandLine().getOut().println("replay " + options.name() + ": removed");
        command.commandLine().getOut().flush();
    }
}
