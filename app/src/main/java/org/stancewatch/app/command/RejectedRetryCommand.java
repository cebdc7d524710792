package org.stancewatch.app.command;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.stancewatch.app.rejected.Letter;
import org.stancewatch.app.rejected.Letters;
import org.stancewatch.app.rejected.Redrive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drives rejected records again. */
@Command(
        name = "retry",
        mixinStandardHelpOptions = true,
        header = "Put records that were set aside back onto their topics, each once.",
        description = {
            "The record goes to the end of its topic as it was, key, headers and time too. What was driven again before, what is"
                    + " gone, and what would fail the same way is told and not sent; then the exit code is 1."
        },
        footer = {
            "",
            "Examples:",
            "  stancewatch rejected retry 2-17 0-4",
            "  stancewatch rejected retry --all --cause undecodable --topic news.article.v1"
        })
public final class RejectedRetryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private ClusterOptions options;

    @Mixin
    private LetterFilter filter;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "As rejected list tells them.")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "All that wait, instead of IDs.")
    private boolean all;

    @Option(names = "--force", description = "Also what would fail the same way.")
    private boolean force;

    @Option(names = "--by", paramLabel = "NAME", description = "Who does it (default: the user of the system).")
    private String by = System.getProperty("user.name", "unknown");

    @Override
    public Integer call() {
        requireChoice();
        AtomicInteger driven = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        new Redrive(options.cluster(), by, force, Clock.systemUTC()).drive(this::choose, outcome -> {
            outcome.refusal()
                    .ifPresent(reason -> command.commandLine()
                            .getErr()
                            .println(outcome.letter().id() + ": " + reason));
            (outcome.refusal().isPresent() ? refused : driven).incrementAndGet();
        });
        command.commandLine().getOut().println("records driven again: " + driven);
        return refused.get() == 0 ? 0 : 1;
    }

    private List<Letter> choose(Letters letters) {
        return all
                ? letters.pending().filter(filter::takes).toList()
                : ids.stream().distinct().map(id -> find(letters, id)).toList();
    }

    private static Letter find(Letters letters, String id) {
        return letters.find(id)
                .orElseThrow(() -> new IllegalArgumentException("id: no letter " + id + ": see rejected list"));
    }

    private void requireChoice() {
        require(all != !ids.isEmpty(), "rejected retry: name IDs, or say --all");
        require(all || !filter.isSet(), "--cause and --topic: go with --all");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(command.commandLine(), otherwise);
        }
    }
}
