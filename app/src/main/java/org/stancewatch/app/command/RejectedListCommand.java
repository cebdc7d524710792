package org.stancewatch.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.rejected.Letter;
import org.stancewatch.app.rejected.LetterJson;
import org.stancewatch.app.rejected.LetterPrinter;
import org.stancewatch.app.rejected.Letterbox;
import org.stancewatch.app.rejected.Letters;
import org.stancewatch.app.rejected.Values;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists rejected records. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        header = "List the records that were set aside and not driven again, the newest last.")
public final class RejectedListCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Mixin
    private ClusterOptions options;

    @Mixin
    private LetterFilter filter;

    @Option(names = "--all", description = "Those that were driven again too.")
    private boolean all;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Override
    public void run() {
        Cluster cluster = options.cluster();
        try (Letterbox letterbox = Letterbox.open(cluster)) {
            List<Letter> letters =
                    chosen(letterbox.letters()).filter(filter::takes).toList();
            if (json) {
                letters.forEach(letter -> out().println(LetterJson.of(letter)));
            } else {
                LetterPrinter printer = new LetterPrinter(new Values(cluster));
                letters.forEach(letter -> printer.brief(letter).forEach(out()::println));
                out().println(sum(letters));
            }
        }
    }

    private Stream<Letter> chosen(Letters letters) {
        return all ? letters.all().stream() : letters.pending();
    }

    private static String sum(List<Letter> letters) {
        String causes = letters.stream()
                .collect(
                        Collectors.groupingBy(letter -> letter.rejection().kind(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(cause -> cause.getValue() + " " + cause.getKey().label())
                .collect(Collectors.joining(", "));
        return letters.isEmpty() ? "Nothing is rejected." : letters.size() + " rejected: " + causes;
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
