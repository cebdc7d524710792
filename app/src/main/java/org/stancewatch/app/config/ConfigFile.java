package org.stancewatch.app.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.stancewatch.app.Faults;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML file of settings, whose keys may be nested, dotted or both. */
final class ConfigFile {

    /** Deeper than any key; an alias may stand inside of itself. */
    private static final int DEEPEST = 20;

    private final Path file;
    private final Consumer<String> faults;
    private final List<Assignment> assignments = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private ConfigFile(Path file, Consumer<String> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** What {@code file} sets, in its order; what is wrong with its form goes to {@code faults}, a line each. */
    static List<Assignment> read(Path file, Consumer<String> faults) {
        ConfigFile read = new ConfigFile(file, faults);
        try (Reader in = Files.newBufferedReader(file)) {
            read.document(new Yaml(new LoaderOptions()).compose(in));
        } catch (MarkedYAMLException fault) {
            int line =
                    fault.getProblemMark() == null ? 1 : fault.getProblemMark().getLine() + 1;
            faults.accept(file + ":" + line + ": is no YAML: " + fault.getProblem());
        } catch (YAMLException fault) {
            faults.accept(file + ": is no YAML: " + Faults.line(fault));
        } catch (IOException fault) {
            faults.accept(Faults.line(fault));
        }
        return read.assignments;
    }

    private void document(Node root) {
        if (root instanceof MappingNode mapping) {
            members("", mapping, 0);
        } else if (root != null) {
            faults.accept(file + ":" + line(root) + ": must be keys and values, as in ingest.poll-interval: 60s");
        }
    }

    private void members(String prefix, MappingNode mapping, int depth) {
        for (NodeTuple member : mapping.getValue()) {
            if (member.getKeyNode() instanceof ScalarNode name && depth < DEEPEST) {
                member(prefix + name.getValue(), name, member.getValueNode(), depth);
            } else {
                faults.accept(
                        file + ":" + line(member.getKeyNode()) + ": " + prefix + ": holds something that is no key");
            }
        }
    }

    private void member(String key, Node name, Node value, int depth) {
        if (value instanceof MappingNode members) {
            members(key + ".", members, depth + 1);
        } else if (value instanceof SequenceNode list) {
            assign(key, name, list.getValue());
        } else {
            assign(key, name, List.of(value));
        }
    }

    private void assign(String key, Node name, List<Node> items) {
        Origin origin = Origin.file(file, line(name));
        Integer before = lines.putIfAbsent(key, line(name));
        if (before != null) {
            faults.accept(origin.fault(key, "stands twice, on line " + before + " too"));
        } else if (items.stream().allMatch(ConfigFile::isText)) {
            assignments.add(new Assignment(key, texts(items), origin));
        } else {
            faults.accept(origin.fault(key, "has no value"));
        }
    }

    private static boolean isText(Node node) {
        return node instanceof ScalarNode scalar
                && !scalar.getTag().equals(Tag.NULL)
                && !scalar.getValue().isBlank();
    }

    private static List<String> texts(List<Node> items) {
        return items.stream().map(item -> ((ScalarNode) item).getValue()).toList();
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
