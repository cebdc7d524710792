package org.stancewatch.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Removes a webhook. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        header = "Tell an address nothing any more, and forget what waits for it.")
public final class WebhooksRemoveCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Mixin
    private WebhookOptions options;

    @Parameters(paramLabel = "ID", description = "As webhooks list tells it.")
    private String id;

    @Override
    public void run() {
        if (!options.onEndpoints(endpoints -> endpoints.remove(id))) {
            throw new IllegalArgumentException("ID: no webhook " + id + ": see webhooks list");
        }
        command.commandLine().getOut().println("removed " + id);
    }
}
