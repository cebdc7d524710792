package org.stancewatch.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.doctor.Doctor;
import org.stancewatch.app.doctor.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Examines a set-up. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        header = "Examine a set-up, a line for each finding, and say what to do.",
        description = "Changes nothing. Exit code 1 where something fails; a warning is 0.",
        footer = {
            "",
            "Examples:",
            "  stancewatch doctor                               the standalone stack that runs",
            "  stancewatch doctor --bootstrap kafka:9092 --registry http://registry:8080 \\",
            "      --state /var/lib/stancewatch"
        })
public final class DoctorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private ClusterOptions options = new ClusterOptions(List.of(Settings.STATE));

    @Option(names = "--json", description = "Each finding as a JSON object: level, what, finding, remedy.")
    private boolean json;

    @Override
    public Integer call() {
        Configuration settings = options.configuration();
        List<Path> directories = List.of(settings.get(Settings.DATA), settings.get(Settings.STATE));
        List<Finding> findings = new Doctor(options.cluster(), directories).examine();
        PrintWriter out = command.commandLine().getOut();
        findings.forEach(finding -> out.println(json ? json(finding) : finding));
        out.flush();
        return findings.stream().anyMatch(Finding::isFailed) ? 1 : 0;
    }

    private static String json(Finding finding) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("level", finding.check().level().toString())
                .put("what", finding.check().what())
                .put("finding", finding.check().finding())
                .put("remedy", finding.remedy())
                .toString();
    }
}
