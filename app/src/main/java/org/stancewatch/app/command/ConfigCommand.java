package org.stancewatch.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.stancewatch.app.config.Assignment;
import org.stancewatch.app.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The settings in force, each with its origin. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        header = "Print the settings in force and where each comes from; secrets are masked.",
        description = "First what somebody has set, then the defaults. It takes the flags of all commands.",
        footer = {
            "",
            "Examples:",
            "  stancewatch config                               file, environment and defaults",
            "  stancewatch config --config prod.yaml --json     for programs",
            "  stancewatch config --kafka security.protocl=SSL  what is wrong, before anything starts"
        })
public final class ConfigCommand implements Runnable {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Spec
    private CommandSpec command;

    @Mixin
    private ConfigurationOptions options = new ConfigurationOptions(Settings.all());

    @Option(names = "--json", description = "One JSON array of {key, value, origin}.")
    private boolean json;

    @Override
    public void run() {
        List<Assignment> effective = options.configuration().effective();
        PrintWriter out = command.commandLine().getOut();
        out.print(json ? json(effective) + "\n" : table(effective));
        out.flush();
    }

    private static String table(List<Assignment> effective) {
        String line =
                "%-" + width(effective, Assignment::key) + "s  %-" + width(effective, Assignment::shown) + "s  %s%n";
        StringBuilder table = new StringBuilder();
        effective.forEach(
                value -> table.append(String.format(Locale.ROOT, line, value.key(), value.shown(), value.origin())));
        return table.toString();
    }

    private static int width(List<Assignment> effective, Function<Assignment, String> column) {
        return effective.stream()
                .mapToInt(value -> column.apply(value).length())
                .max()
                .orElse(1);
    }

    private static String json(List<Assignment> effective) {
        ArrayNode values = JSON.createArrayNode();
        effective.forEach(value -> values.addObject()
                .put("key", value.key())
                .put("value", value.shown())
                .put("origin", value.origin().toString()));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
