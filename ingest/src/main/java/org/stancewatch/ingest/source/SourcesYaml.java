package org.stancewatch.ingest.source;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
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

/** A YAML list of sources, read to its end whatever is wrong in it. */
final class SourcesYaml {

    private static final int CODE_POINTS = 20_000_000;

    private final String name;
    private final Path base;
    private final List<String> faults = new ArrayList<>();
    private final List<SourceEntry> entries = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> addresses = new HashMap<>();

    private SourcesYaml(String name, Path base) {
        this.name = name;
        this.base = base;
    }

    /**
     * The entries of {@code text}, in order; none of an empty text.
     *
     * @param name what the text is called in faults
     * @param base where relative folders start
     * @throws SourcesFault with every fault there is
     */
    static List<SourceEntry> read(String name, String text, Path base) {
        SourcesYaml yaml = new SourcesYaml(name, base);
        yaml.document(text);
        if (!yaml.faults.isEmpty()) {
            throw new SourcesFault(yaml.faults);
        }
        return List.copyOf(yaml.entries);
    }

    /** In which column the first item of the list begins; empty where {@code text} holds no list of lines. */
    static Optional<Integer> indent(String text) {
        return Optional.ofNullable(compose(text))
                .filter(SequenceNode.class::isInstance)
                .map(SequenceNode.class::cast)
                .filter(list -> !list.getFlowStyle().equals(FlowStyle.FLOW))
                .map(list -> list.getStartMark().getColumn());
    }

    private static Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(CODE_POINTS);
        return new Yaml(options).compose(new StringReader(text));
    }

    private void document(String text) {
        try {
            items(compose(text));
        } catch (MarkedYAMLException fault) {
            int line =
                    fault.getProblemMark() == null ? 1 : fault.getProblemMark().getLine() + 1;
            faults.add(name + ":" + line + ": document: is no YAML: " + fault.getProblem());
        } catch (YAMLException fault) {
            faults.add(name + ":1: document: is no YAML: " + firstLine(fault));
        }
    }

    private void items(Node root) {
        if (root instanceof SequenceNode list) {
            list.getValue().forEach(this::item);
        } else if (root != null && !root.getTag().equals(Tag.NULL)) {
            fault(root, "document", "is no list, must be '- address: https://…' for each source");
        }
    }

    private void item(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            fault(node, "source", "holds no fields, must be '- address: https://…'");
            return;
        }
        int before = faults.size();
        Map<String, Node> places = new HashMap<>();
        Map<String, List<String>> told = told(mapping, places);
        Optional<Source> source = SourceFields.read(
                told, base, (field, reason) -> fault(places.getOrDefault(field, node), field, reason));
        source.filter(read -> faults.size() == before).ifPresent(read -> add(read, told, node));
    }

    private Map<String, List<String>> told(MappingNode mapping, Map<String, Node> places) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (NodeTuple member : mapping.getValue()) {
            String field = member.getKeyNode() instanceof ScalarNode key ? key.getValue() : "field";
            if (places.putIfAbsent(field, member.getKeyNode()) != null) {
                fault(member.getKeyNode(), field, "stands twice in one source");
            } else {
                told.put(field, texts(field, member.getValueNode()));
            }
        }
        return told;
    }

    private List<String> texts(String field, Node value) {
        List<Node> items = value instanceof SequenceNode list ? list.getValue() : List.of(value);
        List<String> texts = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(scalar.getValue());
            } else {
                fault(item, field, "has no value");
            }
        }
        return texts;
    }

    private void add(Source source, Map<String, List<String>> told, Node node) {
        int line = line(node);
        boolean ofItsOwn = isNew(ids, source.id(), node, "id", source.id());
        for (var address : source.addresses()) {
            ofItsOwn &=
                    isNew(addresses, SourceAddress.compared(address), node, "address", SourceAddress.shown(address));
        }
        if (ofItsOwn) {
            entries.add(new SourceEntry(
                    source, told.getOrDefault("note", List.of()).stream().findFirst(), line));
        }
    }

    private boolean isNew(Map<String, Integer> known, String value, Node node, String field, String shown) {
        Integer before = known.putIfAbsent(value, line(node));
        if (before != null) {
            fault(node, field, "'" + shown + "' is that of the source on line " + before + " too");
        }
        return before == null;
    }

    private void fault(Node node, String field, String reason) {
        faults.add(name + ":" + line(node) + ": " + field + ": " + reason);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String firstLine(Exception fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }
}
