package org.stancewatch.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The records that were set aside. */
@Command(
        name = "rejected",
        mixinStandardHelpOptions = true,
        header = "Look at the records that were set aside, and drive them again.",
        description = {
            "What cannot be used goes to stance.rejected.v1 with its cause, and holds up nothing:",
            "undecodable, unusable, bug, poison or too-large. After a repair it goes through the front door again."
        },
        subcommands = {RejectedListCommand.class, RejectedShowCommand.class, RejectedRetryCommand.class},
        footer = {
            "",
            "Examples:",
            "  stancewatch rejected list                        what waits to be looked at, the newest last",
            "  stancewatch rejected show 2-17 --output a.jsonl  one of them, and its article to be mended",
            "  stancewatch rejected retry --all --cause poison  again, once each, after the processor was mended"
        })
public final class RejectedCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "rejected: say what to do: list, show or retry");
    }
}
