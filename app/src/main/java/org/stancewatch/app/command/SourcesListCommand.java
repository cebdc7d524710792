package org.stancewatch.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stancewatch.app.text.TextTable;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.source.SourceAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists sources. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        header = "List the sources in the file; what follows the path of an address is not shown, it may be a secret.")
public final class SourcesListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private SourcesOptions options;

    @Option(names = "--group", paramLabel = "GROUP", description = "Only those of this group.")
    private String group = "";

    @Override
    public Integer call() throws IOException {
        List<Source> sources = options.sources().stream()
                .filter(source -> group.isEmpty() || source.group().orElse("").equals(group))
                .toList();
        PrintWriter out = command.commandLine().getOut();
        if (!sources.isEmpty()) {
            table(sources).forEach(out::println);
        }
        out.println(sum(sources));
        out.flush();
        return 0;
    }

    private static List<String> table(List<Source> sources) {
        TextTable table = TextTable.ofWords().row("ID", Stream.of("KIND", "GROUP", "LANGUAGE", "WATCHED", "ADDRESS"));
        sources.forEach(source -> table.row(source.id(), cells(source)));
        return table.lines();
    }

    private static Stream<String> cells(Source source) {
        int more = source.addresses().size() - 1;
        return Stream.of(
                source.kind().name().toLowerCase(Locale.ROOT),
                source.group().orElse("-"),
                source.language().orElse("-"),
                source.enabled() ? "yes" : "no",
                SourceAddress.shown(source.addresses().get(0)) + (more > 0 ? " and " + more + " more" : ""));
    }

    private String sum(List<Source> sources) {
        if (sources.isEmpty()) {
            return "No source in " + options.path() + (group.isEmpty() ? " yet." : " of group " + group + ".");
        }
        long watched = sources.stream().filter(Source::enabled).count();
        return sources.size() + (sources.size() == 1 ? " source" : " sources") + " in " + options.path() + ", "
                + watched + " watched";
    }
}
