package org.stancewatch.app.command;

import java.util.concurrent.Callable;
import org.stancewatch.dashboard.webhook.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends a test to a webhook. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        header = "Post a test message now, and print what it was answered; exit code 1 where it was not taken.")
public final class WebhooksTestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private WebhookOptions options;

    @Parameters(paramLabel = "ID", description = "As webhooks list tells it.")
    private String id;

    @Override
    public Integer call() {
        Answer answer = options.onEndpoints(
                        endpoints -> options.trial(endpoints).send(id))
                .orElseThrow(() -> new IllegalArgumentException("ID: no webhook " + id + ": see webhooks list"));
        String status =
                answer.status().isPresent() ? Integer.toString(answer.status().getAsInt()) : "no answer";
        // It comes from a stranger: nothing in it may move the cursor.
        String text = answer.text().replaceAll("\\p{Cntrl}+", " ").strip();
        command.commandLine()
                .getOut()
                .println(status + " after " + answer.took().toMillis() + " ms" + (text.isEmpty() ? "" : ": " + text));
        return answer.isTaken() ? 0 : 1;
    }
}
