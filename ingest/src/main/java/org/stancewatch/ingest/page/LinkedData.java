package org.stancewatch.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;

/** What a page tells in JSON-LD about its article: metadata only, its text is read from the page. */
final class LinkedData {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final Pattern ARTICLE_TYPES =
            Pattern.compile("\\w*Article|\\w*BlogPosting|Report\\w*|ImageGallery|AnalysisNews\\w*");

    private final List<JsonNode> nodes;
    private final JsonNode article;

    private LinkedData(List<JsonNode> nodes) {
        this.nodes = nodes;
        this.article = nodes.stream()
                .filter(node ->
                        types(node).anyMatch(type -> ARTICLE_TYPES.matcher(type).matches()))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    static LinkedData of(PageParts page) {
        return new LinkedData(page.scripts().stream()
                .map(LinkedData::parsed)
                .flatMap(LinkedData::nodes)
                .toList());
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(article.path(name).textValue());
    }

    /** The names of the persons or organizations in a field, as text, object, list or reference. */
    Optional<String> names(String field) {
        String names = each(article.path(field))
                .flatMap(this::name)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(told -> !told.isEmpty());
    }

    boolean isLive() {
        return types(article).anyMatch("LiveBlogPosting"::equals);
    }

    /** Whether the page says that not everybody may read all of it. */
    boolean isRestricted() {
        return article.path("isAccessibleForFree").asText().equalsIgnoreCase("false");
    }

    private Stream<String> name(JsonNode agent) {
        if (agent.isTextual()) {
            return Stream.of(agent.textValue());
        }
        Stream<JsonNode> referred = nodes.stream()
                .filter(node -> agent.has("@id") && node.path("@id").equals(agent.path("@id")));
        return Stream.concat(Stream.of(agent), referred)
                .map(node -> node.path("name").asText())
                .filter(name -> !name.isEmpty())
                .limit(1);
    }

    private static JsonNode parsed(Element script) {
        try {
            return JSON.readTree(script.data());
        } catch (JsonProcessingException damaged) {
            return MissingNode.getInstance(); // many pages carry broken JSON-LD; the meta elements are still good
        }
    }

    /** The node itself, or the members of a list or of an {@code @graph}. */
    private static Stream<JsonNode> nodes(JsonNode value) {
        JsonNode members = value.isArray() ? value : value.path("@graph");
        return Stream.concat(Stream.of(value), StreamSupport.stream(members.spliterator(), false));
    }

    private static Stream<String> types(JsonNode node) {
        return each(node.path("@type")).map(JsonNode::asText);
    }

    private static Stream<JsonNode> each(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }
}
