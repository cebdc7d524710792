package org.stancewatch.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stancewatch.ingest.source.OpmlWriter;
import org.stancewatch.ingest.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Hands sources out. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        header = "Hand out the feeds as OPML, which other readers take; users and passwords of addresses are left out.")
public final class SourcesExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private SourcesOptions options;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where to; else standard output.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
        StringWriter opml = new StringWriter();
        List<Source> left = OpmlWriter.write(options.entries(), opml);
        if (file.isPresent()) {
            Files.writeString(file.get(), opml.toString());
        } else {
            PrintWriter out = command.commandLine().getOut();
            out.print(opml);
            out.flush();
        }
        left.forEach(source ->
                command.commandLine().getErr().println(source.id() + ": is no feed, and so has no place in OPML"));
        return 0;
    }
}
