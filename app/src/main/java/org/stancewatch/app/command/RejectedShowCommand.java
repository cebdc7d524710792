package org.stancewatch.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.rejected.Letter;
import org.stancewatch.app.rejected.LetterJson;
import org.stancewatch.app.rejected.LetterPrinter;
import org.stancewatch.app.rejected.Letterbox;
import org.stancewatch.app.rejected.Values;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one rejected record. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        header = "Show one record that was set aside: why, where it stood, what it says, what to do.")
public final class RejectedShowCommand implements Callable<Integer> {

    private static final String LINES = ".jsonl";

    @Spec
    private CommandSpec command;

    @Mixin
    private ClusterOptions options;

    @Parameters(paramLabel = "ID", description = "As rejected list tells it.")
    private String id;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write its value there: to a .jsonl as a line for publish, else the bytes as they are.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--json", description = "What is known of it as one JSON object, its value apart.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Cluster cluster = options.cluster();
        Values values = new Values(cluster);
        try (Letterbox letterbox = Letterbox.open(cluster)) {
            Letter letter = letterbox
                    .letters()
                    .find(id)
                    .orElseThrow(() -> new IllegalArgumentException("id: no letter " + id + ": see rejected list"));
            byte[] value = letterbox.value(letter);
            show(letter, value, values);
            if (output.isPresent()) {
                write(letter, value, values, output.get());
            }
            return 0;
        }
    }

    private void show(Letter letter, byte[] value, Values values) {
        if (json) {
            say(LetterJson.of(letter).toString());
        } else {
            new LetterPrinter(values).full(letter, value).forEach(this::say);
        }
    }

    private void write(Letter letter, byte[] value, Values values, Path file) throws IOException {
        if (file.toString().endsWith(LINES)) {
            JsonNode line = values.json(letter.rejection().origin().topic(), value)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "--output: " + id + " does not decode: name a file that does not end in " + LINES));
            Files.write(file, (line + "\n").getBytes(StandardCharsets.UTF_8));
        } else {
            Files.write(file, value);
        }
    }

    private void say(String line) {
        command.commandLine().getOut().println(line);
    }
}
