package org.stancewatch.ingest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.ingest.article.ToldTime;
import org.stancewatch.ingest.fetch.Fetched;

/** A JSON Feed, version 1 or 1.1 (jsonfeed.org), as the feed that RSS would say the same of. */
final class JsonFeed {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VERSION = "https://jsonfeed.org/version/1";

    private final JsonNode document;

    private JsonFeed(JsonNode document) {
        this.document = document;
    }

    /** Whether {@code fetched} calls itself JSON, or begins as an object does. */
    static boolean is(Fetched fetched) {
        return fetched.contentType().filter(type -> type.contains("json")).isPresent() || isObject(fetched.bytes());
    }

    private static boolean isObject(byte[] bytes) {
        for (byte each : bytes) {
            if (!Character.isWhitespace(each)) {
                return each == '{';
            }
        }
        return false;
    }

    /** Throws {@link IllegalArgumentException} where it is JSON, but no feed. */
    static SyndFeed read(byte[] bytes) throws IOException {
        JsonNode document = JSON.readTree(bytes);
        String version = document.path("version").asText();
        if (!version.startsWith(VERSION)) {
            throw new IllegalArgumentException("version: '" + version + "' does not begin with " + VERSION);
        }
        return new JsonFeed(document).feed();
    }

    private SyndFeed feed() {
        SyndFeed feed = new SyndFeedImpl();
        text(document, "title").ifPresent(feed::setTitle);
        text(document, "language").ifPresent(feed::setLanguage);
        feed.setEntries(items().map(JsonFeed::entry).toList());
        return feed;
    }

    private Stream<JsonNode> items() {
        JsonNode items = document.path("items");
        if (!items.isArray()) {
            throw new IllegalArgumentException("items: is no list");
        }
        return items.valueStream();
    }

    private static SyndEntry entry(JsonNode item) {
        SyndEntry entry = new SyndEntryImpl();
        text(item, "id").ifPresent(entry::setUri);
        text(item, "url").or(() -> text(item, "external_url")).ifPresent(entry::setLink);
        text(item, "title").ifPresent(entry::setTitle);
        entry.setContents(Stream.of(content(item, "content_html", "html"), content(item, "content_text", "text"))
                .flatMap(Optional::stream)
                .toList());
        content(item, "summary", "text").ifPresent(entry::setDescription);
        time(item, "date_published").ifPresent(entry::setPublishedDate);
        time(item, "date_modified").ifPresent(entry::setUpdatedDate);
        text(item, "language").ifPresent(language -> entry.setModules(List.of(terms(language))));
        return entry;
    }

    private static DCModule terms(String language) {
        DCModule terms = new DCModuleImpl();
        terms.setLanguage(language);
        return terms;
    }

    private static Optional<SyndContent> content(JsonNode item, String field, String type) {
        return text(item, field).map(value -> {
            SyndContent content = new SyndContentImpl();
            content.setType(type);
            content.setValue(value);
            return content;
        });
    }

    private static Optional<Date> time(JsonNode item, String field) {
        return text(item, field)
                .flatMap(ToldTime::of)
                .filter(ToldTime::isBelievable)
                .map(Date::from);
    }

    /** An id may be a number: version 1 lets it pass. */
    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field))
                .filter(value -> value.isTextual() || value.isNumber())
                .map(JsonNode::asText);
    }
}
