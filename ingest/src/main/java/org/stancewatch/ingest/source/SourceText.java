package org.stancewatch.ingest.source;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** A source as an entry of a YAML list; what is not said is not written, so that a default may change. */
final class SourceText {

    private SourceText() {}

    /** The entry, each line behind {@code indent} spaces. */
    static String of(SourceEntry entry, int indent) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        String text = new Yaml(options).dump(List.of(fields(entry)));
        return text.lines().map(line -> " ".repeat(indent) + line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** What of a source is no default, by field. */
    static Map<String, Object> fields(SourceEntry entry) {
        Source source = entry.source();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", source.id());
        if (source.kind() != SourceKind.FEED) {
            fields.put("kind", SourceValues.written(source.kind()));
        }
        addresses(source, fields);
        source.publisher().ifPresent(publisher -> fields.put("publisher", publisher));
        source.owner().ifPresent(owner -> fields.put("owner", owner));
        source.language().ifPresent(language -> fields.put("language", language));
        source.country().ifPresent(country -> fields.put("country", country));
        source.group().ifPresent(group -> fields.put("group", group));
        schedule(source, fields);
        entry.note().ifPresent(note -> fields.put("note", note));
        return fields;
    }

    private static void addresses(Source source, Map<String, Object> fields) {
        List<String> addresses = source.addresses().stream()
                .map(address ->
                        source.kind() == SourceKind.FOLDER ? Path.of(address).toString() : address.toString())
                .toList();
        if (addresses.size() == 1) {
            fields.put("address", addresses.get(0));
        } else {
            fields.put("addresses", addresses);
        }
    }

    private static void schedule(Source source, Map<String, Object> fields) {
        if (!source.enabled()) {
            fields.put("enabled", false);
        }
        source.interval().ifPresent(interval -> fields.put("interval", SourceValues.written(interval)));
        source.options().fullText().ifPresent(fullText -> fields.put("full-text", fullText));
        if (!source.options().robots()) {
            fields.put("robots", false);
        }
        if (!source.options().lookAgain()) {
            fields.put("look-again", false);
        }
    }
}
