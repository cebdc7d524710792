package org.stancewatch.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is watched. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        header = "List what is watched: add, look at, take over and hand out.",
        description = {
            "Works on one file, sources.yaml in --data unless --sources names another; it may be edited by hand too. What runs"
                    + " notices a change within seconds."
        },
        subcommands = {
            SourcesListCommand.class,
            SourcesAddCommand.class,
            SourcesTestCommand.class,
            SourcesImportCommand.class,
            SourcesExportCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  stancewatch sources add https://paper.example/technology.rss --group press",
            "  stancewatch sources test https://paper.example   which feeds a page names, what a feed holds",
            "  stancewatch sources import --catalogue regulators --enable",
            "  stancewatch sources import subscriptions.opml    from another reader",
            "  stancewatch sources list"
        })
public final class SourcesCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(), "sources: say what to do: list, add, test, import or export");
    }
}
