package org.stancewatch.extraction.lexicon;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The entries of a catalogue, from the file that comes with the product and from those of the user. */
final class CatalogueEntries {

    private final Set<String> fields;
    private final Map<String, YamlNode> entries = new LinkedHashMap<>();

    private CatalogueEntries(Set<String> fields) {
        this.fields = fields;
    }

    /**
     * The entries, of these fields, of the bundled file of that name, then those of {@code files}, where one of an id that was there takes
     * the place of the earlier.
     */
    static CatalogueEntries of(String bundled, Set<String> fields, List<Path> files) {
        CatalogueEntries entries = new CatalogueEntries(fields);
        Stream.concat(Stream.of(YamlNode.bundled(bundled)), files.stream().map(YamlNode::read))
                .forEach(entries::add);
        return entries;
    }

    /** Hands over each id with its entry. */
    void forEach(BiConsumer<String, YamlNode> receiver) {
        entries.forEach(receiver);
    }

    private void add(YamlNode file) {
        Set<String> own = new HashSet<>();
        for (YamlNode entry : file.items()) {
            requireFields(entry);
            YamlNode id = entry.member("id");
            if (!own.add(id.text())) {
                throw id.fault("'" + id.text() + "' stands twice");
            }
            entries.put(id.text(), entry);
        }
    }

    private void requireFields(YamlNode entry) {
        entry.members().forEach((field, value) -> {
            if (!fields.contains(field)) {
                throw value.fault("is no field of an entry" + NearestName.suggested(field, fields));
            }
        });
    }
}
