package org.stancewatch.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.source.SourceAddress;
import org.stancewatch.ingest.source.SourceCatalogue;
import org.stancewatch.ingest.source.SourceEntry;
import org.stancewatch.ingest.source.SourceKind;
import org.stancewatch.ingest.trial.TrialReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at a source once. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        header = "Look at a source now, and tell what is there; nothing is published. Exit code 1 where no source is.")
public final class SourcesTestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private SourcesOptions options;

    @Parameters(
            paramLabel = "ADDRESS|ID",
            description = "An address, or the id of a source in the file or in the bundled catalogue.")
    private String asked;

    @Override
    public Integer call() throws IOException {
        if (asked.contains("://")) {
            return look(SourceAddress.web(asked));
        }
        Source source = Stream.concat(
                        options.sources().stream(),
                        SourceCatalogue.bundled().entries().stream().map(SourceEntry::source))
                .filter(known -> known.id().equals(asked))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        asked + ": is no address, and no id in " + options.path() + " or in the catalogue"));
        URI address = source.addresses().get(0);
        return source.kind() == SourceKind.FOLDER ? folder(Path.of(address)) : look(address);
    }

    private int look(URI address) {
        TrialReport report = options.trial().look(address);
        PrintWriter out = command.commandLine().getOut();
        say("address", SourceAddress.shown(address));
        say("form", report.form());
        if (report.isPage()) {
            report.feeds().forEach(feed -> say("feed", feed.toString()));
            out.flush();
            command.commandLine()
                    .getErr()
                    .println(report.feeds().isEmpty() ? "it names no feed" : "add one of its feeds");
            return 1;
        }
        feed(report);
        out.flush();
        return 0;
    }

    private void feed(TrialReport report) {
        say("publisher", report.publisher().orElse("not told"));
        say("language", report.language().orElse("not told, found from the texts"));
        say("items", Integer.toString(report.items()));
        say("texts", texts(report));
        say(
                "newest",
                report.newest().map(time -> time + "  " + report.newestTitle()).orElse("no item tells a time"));
    }

    private static String texts(TrialReport report) {
        if (report.texts() == 0) {
            return "none";
        }
        String kind =
                report.fullTexts() == 0 ? "summaries only" : report.fullTexts() + " of " + report.items() + " whole";
        return kind + ", half of them " + report.medianWords() + " words or more";
    }

    private int folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + ": is no folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            say("folder", folder.toString());
            say("files", Long.toString(files.filter(Files::isRegularFile).count()));
        }
        command.commandLine().getOut().flush();
        return 0;
    }

    private void say(String field, String value) {
        command.commandLine().getOut().println("%-10s %s".formatted(field, value));
    }
}
