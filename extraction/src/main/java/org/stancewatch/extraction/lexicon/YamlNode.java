package org.stancewatch.extraction.lexicon;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file, that can say where a fault lies. */
final class YamlNode {

    private static final int CODE_POINTS = 20_000_000;

    private final String file;
    private final String field;
    private final Node node;

    private YamlNode(String file, String field, Node node) {
        this.file = file;
        this.field = field;
        this.node = node;
    }

    /** The root of a file that comes with the product. */
    static YamlNode bundled(String name) {
        return read(name, () -> new InputStreamReader(open(name), StandardCharsets.UTF_8));
    }

    /** The bytes of a file that comes with the product. */
    static InputStream open(String name) {
        InputStream in = YamlNode.class.getResourceAsStream(name);
        if (in == null) {
            throw new LexiconFault(name, 1, "document: is missing");
        }
        return in;
    }

    /** The root of a file of the user's. */
    static YamlNode read(Path file) {
        return read(file.toString(), () -> Files.newBufferedReader(file));
    }

    private static YamlNode read(String file, Callable<Reader> source) {
        try (Reader in = source.call()) {
            return read(file, in);
        } catch (LexiconFault fault) {
            throw fault;
        } catch (Exception fault) {
            throw new LexiconFault(file, 1, "document: cannot be read: " + fault.getMessage());
        }
    }

    /** The root of a document; throws {@link LexiconFault} where it is no YAML. */
    static YamlNode read(String file, Reader in) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(CODE_POINTS);
        options.setAllowDuplicateKeys(false);
        try {
            Node root = new Yaml(options).compose(in);
            if (root == null) {
                throw new LexiconFault(file, 1, "document: is empty");
            }
            return new YamlNode(file, "document", root);
        } catch (MarkedYAMLException fault) {
            int line =
                    fault.getProblemMark() == null ? 1 : fault.getProblemMark().getLine() + 1;
            throw new LexiconFault(file, line, "document: is no YAML: " + fault.getProblem());
        }
    }

    LexiconFault fault(String reason) {
        return new LexiconFault(file, node.getStartMark().getLine() + 1, field + ": " + reason);
    }

    /** The members of a mapping, in order. */
    Map<String, YamlNode> members() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("is no mapping");
        }
        Map<String, YamlNode> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new YamlNode(file, field, tuple.getKeyNode()).text();
            if (members.put(key, new YamlNode(file, key, tuple.getValueNode())) != null) {
                throw new YamlNode(file, field, tuple.getKeyNode()).fault("'" + key + "' stands twice");
            }
        }
        return members;
    }

    /** The member of that name of a mapping. */
    YamlNode member(String name) {
        return optional(name).orElseThrow(() -> fault("'" + name + "' is missing"));
    }

    /** The member of that name of a mapping, where there is one. */
    Optional<YamlNode> optional(String name) {
        return Optional.ofNullable(members().get(name));
    }

    /** The items of a list. */
    List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("is no list");
        }
        List<YamlNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new YamlNode(file, field, item)));
        return items;
    }

    List<String> texts() {
        return items().stream().map(YamlNode::text).toList();
    }

    String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw fault("is no text");
        }
        return scalar.getValue();
    }

    /** The text, which must be one of {@code ids}; a fault calls it a {@code kind}. */
    String oneOf(Set<String> ids, String kind) {
        if (!ids.contains(text())) {
            throw fault(kind + " '" + text() + "' is not in the catalogue" + NearestName.suggested(text(), ids));
        }
        return text();
    }

    double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException unreadable) {
            throw fault("'" + text() + "' is no number");
        }
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw fault("'" + name + "' is no " + type.getSimpleName());
        }
    }
}
