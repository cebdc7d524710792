package org.stancewatch.app.alert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stancewatch.extraction.lexicon.Lexicons;

/**
 * What companies and technologies are called, for people.
 *
 * @param companies names by id; an id that is absent is written as its slug reads
 * @param technologies names by id, likewise
 */
public record Labels(Map<String, String> companies, Map<String, String> technologies) {

    private static final YAMLMapper YAML = new YAMLMapper();

    public Labels {
        companies = Map.copyOf(companies);
        technologies = Map.copyOf(technologies);
    }

    /** The first name and the English label of each entry of the bundled catalogues. */
    public static Labels bundled() {
        return new Labels(
                read("companies.yaml", entry -> entry.path("names").path(0)),
                read("technologies.yaml", entry -> entry.path("label").path("en")));
    }

    public String company(String id) {
        return companies.getOrDefault(id, capitalised(id));
    }

    public String technology(String id) {
        return technologies.getOrDefault(id, id.replace('-', ' '));
    }

    private static Map<String, String> read(String catalogue, UnaryOperator<JsonNode> label) {
        try (InputStream in = Lexicons.class.getResourceAsStream(catalogue)) {
            Map<String, String> labels = new HashMap<>();
            YAML.readTree(in)
                    .forEach(entry -> labels.put(
                            entry.path("id").asText(), label.apply(entry).asText()));
            return labels;
        } catch (IOException fault) {
            throw new UncheckedIOException(catalogue, fault);
        }
    }

    private static String capitalised(String slug) {
        return Arrays.stream(slug.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
