package org.stancewatch.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The sources that come with the product, to begin with: all off, each with a note that tells where its address was seen. */
public final class SourceCatalogue {

    private static final String RESOURCE = "catalogue.yaml";

    private final List<SourceEntry> entries;

    private SourceCatalogue(List<SourceEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    public static SourceCatalogue bundled() {
        try (InputStream in = SourceCatalogue.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + ": is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new SourceCatalogue(SourcesYaml.read(RESOURCE, text, Path.of("")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** All, in order, those of one group together. */
    public List<SourceEntry> entries() {
        return entries;
    }

    /** What a source may be grouped under. */
    public Set<String> groups() {
        return entries.stream()
                .flatMap(entry -> entry.source().group().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of one group. */
    public List<SourceEntry> of(String group) {
        return entries.stream()
                .filter(entry -> entry.source().group().filter(group::equals).isPresent())
                .toList();
    }
}
