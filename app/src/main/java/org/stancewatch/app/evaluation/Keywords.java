package org.stancewatch.app.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an analyst would type into a keyword alert, beside the names that the catalogue has.
 *
 * @param acts words for acts, by language
 * @param technologies words for a technology, by its id, then by language
 */
record Keywords(Map<String, List<String>> acts, Map<String, Map<String, List<String>>> technologies) {

    private static final String BUNDLED = "/evaluation/keywords.json";

    Keywords {
        acts = Map.copyOf(acts);
        technologies = Map.copyOf(technologies);
    }

    /** The words that come with the product. */
    static Keywords bundled() {
        try (InputStream words = Objects.requireNonNull(Keywords.class.getResourceAsStream(BUNDLED), BUNDLED)) {
            return new ObjectMapper().readValue(words, Keywords.class);
        } catch (IOException fault) {
            throw new UncheckedIOException(BUNDLED + ": " + fault.getMessage(), fault);
        }
    }

    /** Words for acts in {@code language}. */
    List<String> acts(String language) {
        return acts.getOrDefault(language, List.of());
    }

    /** Words for a technology in {@code language}. */
    List<String> technology(String id, String language) {
        return technologies.getOrDefault(id, Map.of()).getOrDefault(language, List.of());
    }
}
