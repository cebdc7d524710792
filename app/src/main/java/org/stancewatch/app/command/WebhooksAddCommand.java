package org.stancewatch.app.command;

import java.io.PrintWriter;
import java.net.URI;
import java.util.Set;
import org.stancewatch.dashboard.webhook.EndpointFilter;
import org.stancewatch.dashboard.webhook.EndpointRequest;
import org.stancewatch.dashboard.webhook.Endpoints;
import org.stancewatch.dashboard.webhook.Format;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.ledger.AlertType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a webhook. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        header = "Have alerts posted to an address, from now on.",
        description = {
            "Prints the id, and the secret that messages are signed with: it is shown this once. Filters of one kind add up, those of"
                    + " several must all match; without any, every alert is told that is not old news."
        })
public final class WebhooksAddCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Mixin
    private WebhookOptions options;

    @Parameters(paramLabel = "URL", description = "Where to, http or https.")
    private URI url;

    @Option(names = "--format", paramLabel = "FORMAT", description = "generic (the alert as JSON) or slack.")
    private Format format = Format.GENERIC;

    @Option(names = "--company", paramLabel = "ID", description = "Only of this company; may be repeated.")
    private Set<String> companies = Set.of();

    @Option(names = "--technology", paramLabel = "ID", description = "Only of this technology; may be repeated.")
    private Set<String> technologies = Set.of();

    @Option(names = "--type", paramLabel = "TYPE", description = "Only alerts of this type; may be repeated.")
    private Set<AlertType> types = Set.of();

    @Option(names = "--act", paramLabel = "ACT", description = "Only alerts of this act; may be repeated.")
    private Set<Act> acts = Set.of();

    @Option(names = "--audience", paramLabel = "ID", description = "Only for this audience; may be repeated.")
    private Set<String> audiences = Set.of();

    @Option(names = "--jurisdiction", paramLabel = "CODE", description = "Only for this place; may be repeated.")
    private Set<String> jurisdictions = Set.of();

    @Option(names = "--late", description = "Old news too.")
    private boolean late;

    @Override
    public void run() {
        EndpointFilter filter =
                new EndpointFilter(companies, technologies, types, acts, audiences, jurisdictions, late);
        EndpointRequest request = new EndpointRequest(url, format, filter);
        Endpoints.Added added = options.onNewEndpoints(endpoints -> endpoints.add(request));
        PrintWriter out = command.commandLine().getOut();
        out.println("id      " + added.endpoint().id());
        out.println("secret  " + added.secret());
        out.flush();
    }
}
