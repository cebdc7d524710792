package org.stancewatch.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** One replay of a cluster. */
@Command
final class NamedReplayOptions extends ReplayOptions {

    @Parameters(paramLabel = "NAME", description = "Its name.")
    private String name;

    String name() {
        return name;
    }
}
