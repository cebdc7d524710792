package org.stancewatch.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.app.Catalogues;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.generation.GenerationTopics;
import org.stancewatch.app.generation.Ledgers;
import org.stancewatch.app.generation.RecordedPlans;
import org.stancewatch.app.text.TextTable;
import org.stancewatch.app.topic.CommittedRecords;
import org.stancewatch.dashboard.json.Labels;
import org.stancewatch.dashboard.json.TimelineJson;
import org.stancewatch.domain.comparison.Words;
import org.stancewatch.domain.ledger.Position;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.extraction.lexicon.CatalogueNames;
import org.stancewatch.schemas.topic.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code as-of}: where companies stood, as it is known now or was known then. */
@Command(
        name = "as-of",
        mixinStandardHelpOptions = true,
        header = "Say where companies stood on a day, by what is known now or was known on a day.",
        description = {
            "Counted anew from claims and verdicts, under today's rules. Corrections and verdicts that came after --known-at do not"
                    + " count: what they took back stands."
        },
        footer = {
            "",
            "Examples:",
            "  stancewatch as-of 2020-07-01 --company amazon",
            "  stancewatch as-of 2020-07-01 --known-at 2020-07-01    what we believed on that day",
            "  stancewatch as-of 2020-07-01 --replay new-rules --json"
        })
public final class AsOfCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Mixin
    private ReplayOptions cluster = new ReplayOptions(Settings.printing());

    @Parameters(
            index = "0",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The date asked about: YYYY-MM-DD.")
    private LocalDate asOf;

    @Option(
            names = "--known-at",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Only what was written down by the end of this day (UTC); default: all of it.")
    private Optional<LocalDate> knownAt = Optional.empty();

    @Option(names = "--company", paramLabel = "ID", description = "Of this company alone.")
    private Optional<String> company = Optional.empty();

    @Option(names = "--technology", paramLabel = "ID", description = "On this technology alone.")
    private Optional<String> technology = Optional.empty();

    @Option(
            names = "--replay",
            paramLabel = "NAME",
            converter = GenerationConverter.class,
            description = "By the claims of this replay instead of live's.")
    private Generation generation = Generation.LIVE;

    @Option(names = "--json", description = "One JSON object a line, for a company and a technology.")
    private boolean json;

    @Override
    public void run() {
        List<Timeline> timelines = timelines();
        if (json) {
            Labels labels = new Labels(new CatalogueNames(Catalogues.of(cluster.configuration())));
            timelines.forEach(timeline -> out().println(line(timeline, labels)));
        } else if (timelines.isEmpty()) {
            out().println("Nobody stood anywhere on " + asOf + ", as far as is known.");
        } else {
            table(timelines).forEach(out()::println);
        }
        out().flush();
    }

    private List<Timeline> timelines() {
        try (CommittedRecords records = CommittedRecords.of(cluster.cluster())) {
            GenerationTopics topics = GenerationTopics.of(generation, records, RecordedPlans.of(cluster.replays()));
            return Ledgers.of(topics, this::isWanted, before()).asOf(asOf);
        }
    }

    private boolean isWanted(String key) {
        return company.map(id -> key.startsWith(id + "|")).orElse(true)
                && technology.map(id -> key.endsWith("|" + id)).orElse(true);
    }

    private Instant before() {
        return knownAt.map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(Instant.MAX);
    }

    private ObjectNode line(Timeline timeline, Labels labels) {
        return TimelineJson.positions(timeline, labels)
                .put("knownAt", knownAt.map(LocalDate::toString).orElse(null));
    }

    private static List<String> table(List<Timeline> timelines) {
        TextTable table = TextTable.ofWords()
                .row("company", Stream.of("technology", "for", "stance", "since", "act", "until", "ends"));
        timelines.forEach(timeline -> timeline.positions()
                .forEach(position -> table.row(timeline.pair().company(), cells(timeline, position))));
        return table.lines();
    }

    private static Stream<String> cells(Timeline timeline, Position position) {
        return Stream.of(
                timeline.pair().technology(),
                position.scope().toString(),
                position.stance().name(),
                position.since().toString(),
                position.act().map(Enum::name).orElse(""),
                position.until().isEmpty() ? "" : Words.until(position.until()),
                position.ends().map(LocalDate::toString).orElse(""));
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
