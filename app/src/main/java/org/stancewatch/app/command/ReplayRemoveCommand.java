package org.stancewatch.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
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
    private ReplayOptions options = new ReplayOptions();

    @Parameters(paramLabel = "NAME", description = "Its name.")
    private String name;

    @Override
    public void run() {
        options.replays().remove(name);
        command.commandLine().getOut().println("replay " + name + ": removed");
        command.commandLine().getOut().flush();
    }
}
