package org.stancewatch.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.stancewatch.app.Catalogues;
import org.stancewatch.app.comparison.Diff;
import org.stancewatch.app.comparison.DiffJson;
import org.stancewatch.app.comparison.DiffText;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.generation.RecordedPlans;
import org.stancewatch.app.topic.CommittedRecords;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.extraction.lexicon.CatalogueNames;
import org.stancewatch.schemas.topic.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: two generations, alert by alert, position by position. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        header = "Compare what live and a replay have told, or two replays, and say why they differ.",
        description = {
            "Compared are the alerts that stand, the positions, and how many companies stand where, by what they say: ids, lateness"
                    + " and how well something is attested make no difference.",
            "Exit code 0: equal, 3: they differ, 1: failed, 2: wrongly called."
        },
        footer = {
            "",
            "Examples:",
            "  stancewatch diff live new-rules          what the replay new-rules tells differently",
            "  stancewatch diff before after --json     for programs, all reasons"
        })
public final class DiffCommand implements Callable<Integer> {

    /** Of the exit code: neither failed nor wrongly called. */
    static final int DIFFERENT = 3;

    @Spec
    private CommandSpec command;

    @Mixin
    private ReplayOptions cluster = new ReplayOptions(Settings.printing());

    @Parameters(
            index = "0",
            paramLabel = "A",
            converter = GenerationConverter.class,
            description = "live, or the name of a replay.")
    private Generation a;

    @Parameters(
            index = "1",
            paramLabel = "B",
            converter = GenerationConverter.class,
            description = "live, or the name of a replay.")
    private Generation b;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        Diff diff = compare();
        lines(diff).forEach(out()::println);
        out().flush();
        return diff.isEqual() ? 0 : DIFFERENT;
    }

    private Diff compare() {
        try (CommittedRecords records = CommittedRecords.of(cluster.cluster())) {
            RecordedPlans plans = RecordedPlans.of(cluster.replays());
            plans.unfinished(List.of(a, b)).forEach(command.commandLine().getErr()::println);
            return Diff.of(a, b, records, plans);
        }
    }

    private List<String> lines(Diff diff) {
        Names names = new CatalogueNames(Catalogues.of(cluster.configuration()));
        Headlines headlines = Headlines.with(names);
        String language = cluster.configuration().get(Settings.LANGUAGE);
        return json
                ? List.of(DiffJson.of(diff, names).json().toString())
                : new DiffText(diff, alert -> headlines.of(alert, language)).lines();
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
