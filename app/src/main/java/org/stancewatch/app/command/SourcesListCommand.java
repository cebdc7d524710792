package org.stancewatch.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stancewatch.app.text.TextTable;
import org.stancewatch.domain.coverage.SourceCoverage;
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
        Map<String, SourceCoverage> coverage = options.coverage();
        if (!sources.isEmpty()) {
            table(sources, coverage).forEach(out::println);
        }
        sources.forEach(source -> reasons(source, coverage).forEach(out::println));
        out.println(sum(sources));
        out.flush();
        return 0;
    }

    private static List<String> table(List<Source> sources, Map<String, SourceCoverage> coverage) {
        Stream<String> watched = coverage.isEmpty() ? Stream.empty() : Stream.of("STATE", "LAST ARTICLE", "28 DAYS");
        Stream<String> listed = Stream.of("KIND", "GROUP", "LANGUAGE", "WATCHED");
        TextTable table = TextTable.ofWords()
                .row("ID", Stream.of(listed, watched, Stream.of("ADDRESS")).flatMap(cells -> cells));
        sources.forEach(source -> table.row(source.id(), cells(source, coverage)));
        return table.lines();
    }

    private static Stream<String> cells(Source source, Map<String, SourceCoverage> coverage) {
        Optional<SourceCoverage> known = Optional.ofNullable(coverage.get(source.id()));
        Stream<String> watched = coverage.isEmpty() ? Stream.empty() : state(known);
        return Stream.of(listed(source), watched, Stream.of(address(source))).flatMap(cells -> cells);
    }

    private static Stream<String> state(Optional<SourceCoverage> known) {
        return Stream.of(
                known.map(row -> row.state().name().toLowerCase(Locale.ROOT)).orElse("-"),
                known.flatMap(row -> row.activity().lastArticle())
                        .map(time -> time.truncatedTo(ChronoUnit.SECONDS).toString())
                        .orElse("-"),
                known.map(row -> row.days().stream().mapToInt(Integer::intValue).sum())
                        .map(String::valueOf)
                        .orElse("-"));
    }

    /** Why a source or its pages fail, or it is silent, below the table: a reason is too long for a column. */
    private static Stream<String> reasons(Source source, Map<String, SourceCoverage> coverage) {
        return Optional.ofNullable(coverage.get(source.id())).stream()
                .flatMap(row -> Stream.of(reason("", row.reason()), reason("its last page: ", row.pageReason())))
                .flatMap(Optional::stream)
                .map(reason -> source.id() + ": " + reason);
    }

    private static Optional<String> reason(String of, String reason) {
        return Optional.of(reason).filter(told -> !told.isEmpty()).map(of::concat);
    }

    private static Stream<String> listed(Source source) {
        return Stream.of(
                source.kind().name().toLowerCase(Locale.ROOT),
                source.group().orElse("-"),
                source.language().orElse("-"),
                source.enabled() ? "yes" : "no");
    }

    private static String address(Source source) {
        int more = source.addresses().size() - 1;
        return SourceAddress.shown(source.addresses().get(0)) + (more > 0 ? " and " + more + " more" : "");
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
