package org.stancewatch.systemtests.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.stancewatch.systemtests.harness.Command;

/**
 * A catalogue in which one company goes by a name that no article calls it, and what a comparison says of a replay made with it.
 *
 * @param diff as {@code diff --json} prints it
 */
record OtherRules(JsonNode diff) {

    /** The company that is not known. */
    static final String COMPANY = "ibm";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Writes the catalogue under {@code directory}, and returns the configuration that names it. */
    static Path write(Path directory) {
        try {
            Files.writeString(
                    directory.resolve("companies.yaml"), "- {id: " + COMPANY + ", names: [Nobody Calls It So]}\n");
            return Files.writeString(
                    directory.resolve("other-rules.yaml"), "catalogue:\n  companies: [companies.yaml]\n");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static OtherRules of(Command.Result diff) {
        try {
            return new OtherRules(JSON.readTree(String.join("\n", diff.out())));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Of each difference of an alert or a position the companies it is about. */
    List<Set<String>> companies() {
        return stream(diff.path("differences"))
                .filter(difference -> !difference.path("kind").asText().equals("COUNT"))
                .map(OtherRules::companies)
                .toList();
    }

    /** Of each difference of an alert or a position the kinds of its reasons. */
    List<Set<String>> reasons() {
        return stream(diff.path("differences"))
                .filter(difference -> !difference.path("kind").asText().equals("COUNT"))
                .map(difference -> stream(difference.path("reasons"))
                        .map(reason -> reason.path("kind").asText())
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static Set<String> companies(JsonNode difference) {
        JsonNode alert = difference.path("a").isObject() ? difference.path("a") : difference.path("b");
        return difference.path("kind").asText().equals("ALERT")
                ? stream(alert.path("companies")).map(JsonNode::asText).collect(Collectors.toSet())
                : Set.of(difference.path("company").asText());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
