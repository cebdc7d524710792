package org.stancewatch.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.stancewatch.domain.evaluation.Figure;

/**
 * Figures that were reached once, each with its interval: what {@code evaluate --json} printed.
 *
 * @param figures that JSON
 */
record Baseline(JsonNode figures) {

    /** The committed one of that name. */
    static Baseline named(String name) throws IOException {
        try (InputStream file = Baseline.class.getResourceAsStream("/baseline/" + name + ".json")) {
            return new Baseline(new ObjectMapper().readTree(Objects.requireNonNull(file, name)));
        }
    }

    /** Each figure of {@code now} that lies on the bad side of its interval. */
    List<String> falls(JsonNode now) {
        return names(figures.path("parts"))
                .flatMap(part -> names(figures.at("/parts/" + part)).map(figure -> part + "/" + figure))
                .flatMap(path -> fall(path, figures.at("/parts/" + path), now.at("/parts/" + path)))
                .toList();
    }

    private static Stream<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false);
    }

    private static Stream<String> fall(String path, JsonNode before, JsonNode now) {
        double value = now.path("value").asDouble(Double.NaN);
        boolean holds = path.endsWith("/" + EvaluationJson.name(Figure.FALSE_CLAIMS))
                ? value <= before.path("high").asDouble()
                : value >= before.path("low").asDouble();
        boolean counts = before.has("value");
        return holds || !counts ? Stream.empty() : Stream.of(path + " is " + now + ", was " + before);
    }
}
