package org.stancewatch.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;

/**
 * Subjects as they are saved: JSON of one layout, sorted, so that two backups can be compared line by line. A schema stands
 * there as JSON where writing that compactly gives the registered text back to the byte, else as a string with the text.
 *
 * @param subjects by their names
 */
public record SchemaBackup(List<Subject> subjects) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    public SchemaBackup {
        subjects = subjects.stream().sorted(Comparator.comparing(Subject::name)).toList();
    }

    /**
     * Every subject of ours with all its versions.
     *
     * @throws RegistryFault where one is missing, or the registry does not answer
     */
    public static SchemaBackup of(RegistryApi registry) {
        return new SchemaBackup(Topics.valued().stream()
                .map(Topic::subject)
                .map(subject -> registry.subject(subject).orElseThrow(() -> missing(subject)))
                .toList());
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws IllegalArgumentException {@code field: reason}, where {@code json} is something else
     */
    public static SchemaBackup fromJson(String json) {
        try {
            return new SchemaBackup(elements(JSON.readTree(json), "subjects")
                    .map(SchemaBackup::subject)
                    .toList());
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("line " + fault.getLocation().getLineNr() + ": is no JSON", fault);
        }
    }

    /** Ends with a line feed. */
    public String toJson() {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode list = root.putArray("subjects");
        subjects.forEach(subject -> write(subject, list.addObject()));
        try {
            return JSON.writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(LINES)
                                    .withArrayIndenter(LINES))
                            .writeValueAsString(root)
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RegistryFault missing(String subject) {
        return new RegistryFault(subject + ": is not in the registry; bring it about with: stancewatch topics create");
    }

    private static void write(Subject subject, ObjectNode json) {
        json.put("subject", subject.name());
        subject.compatibility().ifPresent(level -> json.put("compatibility", level));
        ArrayNode versions = json.putArray("versions");
        for (SchemaVersion version : subject.versions()) {
            versions.addObject()
                    .put("version", version.version())
                    .put("id", version.id())
                    .set("schema", schema(version.schema()));
        }
    }

    private static JsonNode schema(String text) {
        try {
            JsonNode schema = JSON.readTree(text);
            return schema.isContainerNode() && schema.toString().equals(text) ? schema : TextNode.valueOf(text);
        } catch (JsonProcessingException noJson) {
            return TextNode.valueOf(text);
        }
    }

    private static Subject subject(JsonNode json) {
        return new Subject(
                required(json, "subject").asText(),
                Optional.ofNullable(json.get("compatibility")).map(JsonNode::asText),
                elements(json, "versions").map(SchemaBackup::version).toList());
    }

    private static SchemaVersion version(JsonNode json) {
        JsonNode schema = required(json, "schema");
        return new SchemaVersion(
                number(json, "version"),
                number(json, "id"),
                schema.isTextual() ? schema.textValue() : schema.toString());
    }

    private static Stream<JsonNode> elements(JsonNode json, String field) {
        JsonNode array = required(json, field);
        if (!array.isArray()) {
            throw new IllegalArgumentException(field + ": is no list");
        }
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static int number(JsonNode json, String field) {
        JsonNode number = required(json, field);
        if (!number.canConvertToInt() || !number.isIntegralNumber()) {
            throw new IllegalArgumentException(field + ": '" + number.asText() + "' is no number");
        }
        return number.intValue();
    }

    private static JsonNode required(JsonNode json, String field) {
        JsonNode value = json.get(field);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException(field + ": is missing");
        }
        return value;
    }
}
