package org.stancewatch.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stancewatch.ingest.article.CanonicalUrl;
import org.stancewatch.ingest.article.LanguageCode;
import org.stancewatch.ingest.article.ToldTime;

/**
 * What a page tells about its article: JSON-LD first, then meta elements, then the page itself.
 *
 * @param title the headline; empty where there is none
 */
record PageMetadata(
        Optional<String> url,
        Optional<String> publisher,
        String title,
        Optional<String> language,
        Optional<Instant> published,
        Optional<Instant> modified) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARTICLE_TYPES = "(\\w*Article|BlogPosting|Report\\w*)";

    static PageMetadata of(Document page) {
        JsonNode linkedData = linkedData(page);
        return new PageMetadata(
                first(Stream.of(
                                attribute(page, "link[rel=canonical]", "href"),
                                meta(page, "og:url"),
                                field(linkedData, "url")))
                        .flatMap(CanonicalUrl::of),
                first(Stream.of(meta(page, "og:site_name"), field(linkedData.path("publisher"), "name"))),
                first(Stream.of(field(linkedData, "headline"), meta(page, "og:title"), Optional.of(page.title())))
                        .orElse(""),
                first(Stream.of(field(linkedData, "inLanguage"), attribute(page, "html[lang]", "lang")))
                        .flatMap(LanguageCode::of),
                first(Stream.of(field(linkedData, "datePublished"), meta(page, "article:published_time")))
                        .flatMap(ToldTime::of),
                first(Stream.of(field(linkedData, "dateModified"), meta(page, "article:modified_time")))
                        .flatMap(ToldTime::of));
    }

    private static JsonNode linkedData(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(PageMetadata::parsed)
                .flatMap(PageMetadata::nodes)
                .filter(node -> types(node).anyMatch(type -> type.matches(ARTICLE_TYPES)))
                .findFirst()
                .orElse(MissingNode.getInstance());
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
        JsonNode type = node.path("@type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false).map(JsonNode::asText)
                : Stream.of(type.asText());
    }

    private static Optional<String> field(JsonNode node, String name) {
        return Optional.ofNullable(node.path(name).textValue());
    }

    private static Optional<String> meta(Document page, String property) {
        return attribute(page, "meta[property=" + property + "], meta[name=" + property + "]", "content");
    }

    private static Optional<String> attribute(Document page, String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector)).map(element -> element.attr(attribute));
    }

    private static Optional<String> first(Stream<Optional<String>> told) {
        return told.flatMap(Optional::stream)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
