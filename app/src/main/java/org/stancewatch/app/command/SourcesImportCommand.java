package org.stancewatch.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stancewatch.app.config.ConfigurationFault;
import org.stancewatch.ingest.source.Opml;
import org.stancewatch.ingest.source.SourceAddress;
import org.stancewatch.ingest.source.SourceCatalogue;
import org.stancewatch.ingest.source.SourceEntry;
import org.stancewatch.ingest.source.SourceImport;
import org.stancewatch.ingest.source.SourcesFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes sources over. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        header = "Take over feeds from another reader (OPML), or groups of the bundled catalogue.",
        description = {
            "What is there already stays as it is. Sources of the catalogue are off until they are enabled: their addresses were"
                    + " found in public lists and not called."
        })
public final class SourcesImportCommand implements Callable<Integer> {

    private static final String EVERY = "all";

    @Spec
    private CommandSpec command;

    @Mixin
    private SourcesOptions options;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "An OPML file.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--catalogue",
            arity = "1..*",
            paramLabel = "GROUP",
            description = "Groups of the bundled catalogue, or all; docs/sources.md shows them.")
    private List<String> groups = List.of();

    @Option(names = "--enable", description = "Watch what is added, from now on.")
    private boolean enable;

    @Override
    public Integer call() throws IOException {
        List<String> faults = new ArrayList<>();
        List<SourceEntry> offered = new ArrayList<>(offered(faults));
        offered.replaceAll(entry -> enable ? enabled(entry) : entry);
        SourceImport compared = SourceImport.of(options.sources(), offered);
        if (!compared.added().isEmpty()) {
            options.append(compared.added());
        }
        faults.forEach(command.commandLine().getErr()::println);
        tell(compared);
        return faults.isEmpty() ? 0 : 1;
    }

    private List<SourceEntry> offered(List<String> faults) throws IOException {
        if (file.isPresent() == !groups.isEmpty()) {
            throw new ParameterException(command.commandLine(), "import: give either FILE or --catalogue GROUP");
        }
        return file.isPresent() ? opml(file.get(), faults) : catalogue();
    }

    private static List<SourceEntry> opml(Path file, List<String> faults) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Opml.Content content = Opml.read(file.toString(), in);
            faults.addAll(content.faults());
            return content.entries();
        } catch (SourcesFault fault) {
            throw new ConfigurationFault(fault.lines());
        }
    }

    private List<SourceEntry> catalogue() {
        SourceCatalogue catalogue = SourceCatalogue.bundled();
        List<SourceEntry> entries = new ArrayList<>();
        for (String group : groups) {
            if (!group.equals(EVERY) && !catalogue.groups().contains(group)) {
                throw new ParameterException(
                        command.commandLine(),
                        "--catalogue: '" + group + "' is no group, there are " + EVERY + ", "
                                + String.join(", ", catalogue.groups()));
            }
            entries.addAll(group.equals(EVERY) ? catalogue.entries() : catalogue.of(group));
        }
        return entries;
    }

    private static SourceEntry enabled(SourceEntry entry) {
        return new SourceEntry(entry.source().withEnabled(true), entry.note(), entry.line());
    }

    private void tell(SourceImport compared) {
        PrintWriter out = command.commandLine().getOut();
        compared.added().forEach(entry -> out.println("added    " + line(entry)));
        compared.known().forEach(entry -> out.println("known    " + line(entry)));
        long off = compared.added().stream()
                .filter(entry -> !entry.source().enabled())
                .count();
        out.println(compared.added().size() + " added to " + options.path() + ", "
                + compared.known().size() + " were there already"
                + (off == 0 ? "" : "; " + off + " of the added are off: enabled: true, or --enable, has them watched"));
        out.flush();
    }

    private static String line(SourceEntry entry) {
        return entry.source().id() + "  "
                + SourceAddress.shown(entry.source().addresses().get(0));
    }
}
