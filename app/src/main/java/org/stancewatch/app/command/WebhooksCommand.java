package org.stancewatch.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who is told of alerts over HTTP. */
@Command(
        name = "webhooks",
        mixinStandardHelpOptions = true,
        header = "Have the dashboard post alerts to addresses of yours.",
        description = {
            "Messages follow Standard Webhooks: signed, with an id that stays the same however often they are sent. The dashboard"
                    + " notices at once what is added and removed here."
        },
        subcommands = {
            WebhooksAddCommand.class,
            WebhooksListCommand.class,
            WebhooksTestCommand.class,
            WebhooksRemoveCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  stancewatch webhooks add https://desk.example/alerts --technology facial-recognition",
            "  stancewatch webhooks add https://hooks.slack.example/T0/B0 --format slack --type REVERSAL",
            "  stancewatch webhooks list                        and how telling them goes",
            "  stancewatch webhooks test 3f9a41c07d2e           a message now, and what it was answered"
        })
public final class WebhooksCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "webhooks: say what to do: add, list, test or remove");
    }
}
