package org.stancewatch.app.command;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stancewatch.app.config.ReplaySettings;
import org.stancewatch.app.promotion.Promoted;
import org.stancewatch.app.promotion.Promotion;
import org.stancewatch.app.replay.ReplayDirectory;
import org.stancewatch.app.replay.ReplayRecord;
import org.stancewatch.schemas.topic.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code promote}: a replay takes over from live, or gives back. */
@Command(
        name = "promote",
        mixinStandardHelpOptions = true,
        header = "Let a replay of all news take over from live, or live take over again.",
        description = {
            "Processors of both must run: stancewatch processor --generation NAME keeps up in silence. The active one falls silent,"
                    + " the other goes on from what subscribers were told: nothing is raised again.",
            "Who is active is what the setting generation says: live, unless another has been promoted."
        },
        footer = {
            "",
            "Examples:",
            "  stancewatch promote new-rules                        live becomes its shadow",
            "  stancewatch promote live --generation new-rules      and back"
        })
public final class PromoteCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Mixin
    private ReplayOptions options = new ReplayOptions(List.of(ReplaySettings.GENERATION));

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            converter = GenerationConverter.class,
            description = "Who takes over: live, or the name of a replay.")
    private Generation heir;

    @Override
    public void run() {
        Generation active = options.configuration().get(ReplaySettings.GENERATION);
        Generation next = Generation.inService(heir.name());
        recordOf(next).ifPresent(Promotion::requireWhole);
        try (Promotion promotion = new Promotion(options.cluster(), Clock.systemUTC())) {
            tell(active, next, promotion.run(active, next));
        }
    }

    private Optional<ReplayRecord> recordOf(Generation generation) {
        return options.replays().known().stream()
                .filter(replay -> replay.name().equals(generation.name()))
                .findFirst()
                .flatMap(ReplayDirectory::read);
    }

    private void tell(Generation active, Generation next, Promoted promoted) {
        command.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%s: active after a pause of %.1f s; it has taken over %,d pairs, %,d technologies and %,d alerts;"
                                + " %s is its shadow%nback: stancewatch promote %s --generation %s%n",
                        next.name(),
                        promoted.pause().toMillis() / 1000.0,
                        promoted.pairs(),
                        promoted.technologies(),
                        promoted.alerts(),
                        active.name(),
                        active.name(),
                        next.name());
        command.commandLine().getOut().flush();
    }
}
