package org.stancewatch.ingest.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A page in the shape of a real site, and what it says.
 *
 * @param split {@code develop}: looked at while the reader was written; {@code measured}: written before, only measured
 */
record Layout(String name, String split, byte[] html, JsonNode label) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Layout> all() {
        URL folder = Objects.requireNonNull(Layout.class.getResource("layouts"), "layouts");
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(Layout::of)
                    .toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Layout of(Path page) {
        try {
            String name = page.getFileName().toString().replace(".html", "");
            JsonNode label = JSON.readTree(Files.readString(page.resolveSibling(name + ".json")));
            return new Layout(name, label.path("split").asText(), Files.readAllBytes(page), label);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Page read() {
        return PageReader.read(html, Optional.empty(), address());
    }

    String address() {
        return label.path("address").asText();
    }

    String title() {
        return label.path("title").asText();
    }

    Optional<String> told(String field) {
        return Optional.ofNullable(label.path(field).textValue());
    }

    Optional<Instant> time(String field) {
        return told(field).map(Instant::parse);
    }

    boolean teaser() {
        return label.path("teaser").asBoolean();
    }

    String text() {
        return StreamSupport.stream(label.path("text").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public String toString() {
        return name;
    }
}
