package org.stancewatch.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.source.SourceAddress;
import org.stancewatch.ingest.source.SourceEntry;
import org.stancewatch.ingest.source.SourceFields;
import org.stancewatch.ingest.source.SourceImport;
import org.stancewatch.ingest.source.SourceKind;
import org.stancewatch.ingest.trial.TrialReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a source. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        header = "Watch an address from now on.",
        description = {
            "Looks at it first: of a web page the feeds are told that it names, and nothing is added. What is left out here is taken"
                    + " from the source itself."
        })
public final class SourcesAddCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private SourcesOptions options;

    @Parameters(paramLabel = "ADDRESS", description = "http or https; of --kind folder a path.")
    private String address;

    @Option(names = "--id", paramLabel = "ID", description = "Names it through all changes; else made of the address.")
    private String id = "";

    @Option(names = "--kind", paramLabel = "KIND", description = "feed, the default, sitemap, pages or folder.")
    private String kind = "";

    @Option(names = "--publisher", paramLabel = "NAME", description = "The name its articles are published under.")
    private String publisher = "";

    @Option(names = "--owner", paramLabel = "NAME", description = "Who owns the publisher.")
    private String owner = "";

    @Option(names = "--language", paramLabel = "CODE", description = "ISO 639-1.")
    private String language = "";

    @Option(names = "--country", paramLabel = "CODE", description = "ISO 3166-1, of two letters.")
    private String country = "";

    @Option(names = "--group", paramLabel = "NAME", description = "What you sort it under.")
    private String group = "";

    @Option(names = "--interval", paramLabel = "TIME", description = "From one look to the next, as in 5m.")
    private String interval = "";

    @Option(names = "--unseen", description = "Do not look at it first.")
    private boolean unseen;

    @Override
    public Integer call() throws IOException {
        Source source = SourceFields.read(told(), Path.of(""));
        refuseKnown(source);
        if (!unseen && source.kind() == SourceKind.FEED && isPage(source)) {
            return 1;
        }
        options.append(List.of(SourceEntry.of(source)));
        PrintWriter out = command.commandLine().getOut();
        out.println("added  " + source.id() + "  "
                + SourceAddress.shown(source.addresses().get(0)) + "  to " + options.path());
        out.flush();
        return 0;
    }

    private Map<String, List<String>> told() {
        Map<String, List<String>> told = new LinkedHashMap<>();
        tell(told, "address", address);
        tell(told, "id", id);
        tell(told, "kind", kind);
        tell(told, "publisher", publisher);
        tell(told, "owner", owner);
        tell(told, "language", language);
        tell(told, "country", country);
        tell(told, "group", group);
        tell(told, "interval", interval);
        return told;
    }

    private static void tell(Map<String, List<String>> told, String field, String value) {
        if (!value.isEmpty()) {
            told.put(field, List.of(value));
        }
    }

    private void refuseKnown(Source source) throws IOException {
        List<Source> there = options.sources();
        if (SourceImport.of(there, List.of(SourceEntry.of(source))).added().isEmpty()) {
            throw new IllegalArgumentException("address: is watched already, in " + options.path());
        }
        if (there.stream().anyMatch(other -> other.id().equals(source.id()))) {
            throw new IllegalArgumentException("id: " + source.id() + " is that of another source, give one with --id");
        }
    }

    /** Whether a page is there, whose feeds are then told; what cannot be reached now may be later. */
    private boolean isPage(Source source) {
        PrintWriter err = command.commandLine().getErr();
        try {
            TrialReport report = options.trial().look(source.addresses().get(0));
            if (report.isPage()) {
                err.println("address: is a web page, not added; " + feeds(report));
            }
            return report.isPage();
        } catch (IllegalArgumentException fault) {
            err.println(fault.getMessage() + "; added all the same");
            return false;
        }
    }

    private static String feeds(TrialReport report) {
        return report.feeds().isEmpty()
                ? "it names no feed"
                : "it names: "
                        + String.join(
                                ", ",
                                report.feeds().stream().map(Object::toString).toList());
    }
}
