package org.stancewatch.systemtests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.domain.ProjectFiles;
import org.yaml.snakeyaml.Yaml;

/** The dashboard for Grafana and the alert rules for Prometheus that are handed out. */
public final class MonitoringFiles {

    private static final Path DIRECTORY = ProjectFiles.root().resolve("dist/src/main/monitoring");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is exposed begins with one of these; functions and labels of PromQL do not. */
    private static final Pattern METRIC = Pattern.compile("\\b(?:stancewatch|kafka|jvm|process|system)_\\w+");

    private MonitoringFiles() {}

    /** Names of all metrics that any expression reads; an expression that reads none fails. */
    public static Set<String> metrics() {
        Set<String> names = new TreeSet<>();
        Stream.concat(expressions(dashboard()), expressions(rules())).forEach(expression -> {
            List<String> found =
                    METRIC.matcher(expression).results().map(MatchResult::group).toList();
            if (found.isEmpty()) {
                throw new AssertionError("reads no metric: " + expression);
            }
            names.addAll(found);
        });
        return names;
    }

    /** Every cell of the dashboard's grid that a panel covers, {@code x/y}, once for each panel. */
    public static List<String> cells() {
        List<String> cells = new ArrayList<>();
        dashboard().path("panels").forEach(panel -> {
            JsonNode at = panel.path("gridPos");
            int x = at.path("x").asInt();
            int y = at.path("y").asInt();
            IntStream.range(0, at.path("w").asInt())
                    .forEach(right -> IntStream.range(0, at.path("h").asInt())
                            .forEach(down -> cells.add((x + right) + "/" + (y + down))));
        });
        return cells;
    }

    private static Stream<String> expressions(JsonNode tree) {
        return tree.findValuesAsText("expr").stream();
    }

    private static JsonNode dashboard() {
        try {
            return JSON.readTree(DIRECTORY.resolve("grafana.json").toFile());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static JsonNode rules() {
        try (InputStream file = Files.newInputStream(DIRECTORY.resolve("alerts.yaml"))) {
            return JSON.valueToTree(new Yaml().load(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
