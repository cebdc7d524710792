package org.stancewatch.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.stancewatch.app.Catalogues;
import org.stancewatch.app.alert.AlertHistory;
import org.stancewatch.app.alert.AlertPrinter;
import org.stancewatch.app.alert.AlertReader;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.watch.ClusterWatch;
import org.stancewatch.dashboard.json.AlertJson;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.extraction.lexicon.CatalogueNames;
import org.stancewatch.schemas.topic.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the alerts of a cluster. */
@Command(
        name = "alerts",
        mixinStandardHelpOptions = true,
        header = "Print alerts: of each its latest revision, the earliest effective date first.",
        footer = {
            "",
            "Examples:",
            "  stancewatch alerts                               of the stack that runs in this directory",
            "  stancewatch alerts --follow                      and each new revision as it comes",
            "  stancewatch alerts --language fr                 headlines in French",
            "  stancewatch alerts --replay ten-years            what a replay has told",
            "  stancewatch alerts --json | jq 'select(.late | not)'",
            "  stancewatch alerts --bootstrap kafka:9092 --registry http://registry:8080"
        })
public final class AlertsCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Mixin
    private ClusterOptions cluster = new ClusterOptions(Settings.printing());

    @Option(names = "--follow", description = "Go on with each revision as it comes, until Ctrl-C.")
    private boolean follow;

    @Option(
            names = "--replay",
            paramLabel = "NAME",
            converter = GenerationConverter.class,
            description = "Those of a replay instead of the live ones; see stancewatch replay.")
    private Generation generation = Generation.LIVE;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Override
    public void run() {
        Function<Alert, String> form = form();
        try (AlertReader reader = AlertReader.open(cluster.cluster(), generation)) {
            List<Alert> standing = AlertHistory.latest(reader.backlog());
            print(standing, form);
            if (follow) {
                follow(reader, form);
            } else if (standing.isEmpty() && !json) {
                out().println("No alert yet.");
            }
        }
    }

    private void follow(AlertReader reader, Function<Alert, String> form) {
        Runtime.getRuntime().addShutdownHook(new Thread(reader::stop));
        try (ClusterWatch watch = ClusterWatch.start(cluster.cluster())) {
            reader.follow(alerts -> print(alerts, form));
        }
    }

    private void print(List<Alert> alerts, Function<Alert, String> form) {
        alerts.forEach(alert -> out().print(form.apply(alert)));
        out().flush();
    }

    private Function<Alert, String> form() {
        Headlines headlines = Headlines.with(new CatalogueNames(Catalogues.of(cluster.configuration())));
        AlertPrinter printer = Terminal.printer(headlines, cluster.configuration());
        return json ? alert -> AlertJson.of(alert, headlines.of(alert)) + "\n" : printer::print;
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
