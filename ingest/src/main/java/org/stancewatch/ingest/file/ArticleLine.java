package org.stancewatch.ingest.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.ingest.article.CanonicalUrl;
import org.stancewatch.ingest.article.ToldTime;

/**
 * One article as a JSON object: {@code url, publisher, title, published, language, text}, and where known {@code modified,
 * owner, agency, status}. Other fields are ignored, so that a labelled corpus can be published as it is. A line
 * without {@code modified} tells the article as it was first published, whenever the file is read: read twice it is one
 * revision, and a correction that follows is a later one.
 */
public final class ArticleLine {

    private final JsonNode line;

    private ArticleLine(JsonNode line) {
        this.line = line;
    }

    /**
     * Reads the article, recorded at {@code recordedAt}.
     *
     * @throws IllegalArgumentException {@code field: reason}
     */
    public static Article read(JsonNode line, Instant recordedAt) {
        if (!line.isObject()) {
            throw new IllegalArgumentException("line: is no JSON object");
        }
        return new ArticleLine(line).article(recordedAt);
    }

    /** What {@link #read} makes the same article of, recorded at another time. */
    public static ObjectNode write(Article article) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        article.url().ifPresent(url -> line.put("url", url));
        line.put("publisher", article.publisher()).put("title", article.title());
        line.put("published", article.published().toString());
        article.modified().ifPresent(modified -> line.put("modified", modified.toString()));
        article.language().ifPresent(language -> line.put("language", language));
        article.owner().ifPresent(owner -> line.put("owner", owner));
        article.agency().ifPresent(agency -> line.put("agency", agency));
        line.put("status", article.status().name()).put("text", article.text());
        return line;
    }

    private Article article(Instant recordedAt) {
        Optional<String> url = optional("url").map(this::canonical);
        String text = required("text");
        Instant published = time("published", required("published"));
        return new Article(
                ArticleId.hashOf(url.orElse(text)),
                url,
                required("publisher"),
                optional("owner"),
                optional("agency"),
                optional("title").orElse(""),
                text,
                optional("language"),
                published,
                optional("modified").map(value -> time("modified", value)).or(() -> Optional.of(published)),
                recordedAt,
                optional("status").map(this::status).orElse(ArticleStatus.PUBLISHED));
    }

    private String required(String field) {
        return optional(field).orElseThrow(() -> new IllegalArgumentException(field + ": is missing or empty"));
    }

    private Optional<String> optional(String field) {
        JsonNode value = line.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new IllegalArgumentException(field + ": is no string");
        }
        return Optional.of(value.textValue()).filter(text -> !text.isBlank());
    }

    private String canonical(String url) {
        return CanonicalUrl.of(url)
                .orElseThrow(() -> new IllegalArgumentException("url: '" + url + "' is no http or https address"));
    }

    private ArticleStatus status(String value) {
        try {
            return ArticleStatus.valueOf(value);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("status: '" + value + "' is neither PUBLISHED nor WITHDRAWN", unknown);
        }
    }

    private static Instant time(String field, String value) {
        return ToldTime.of(value)
                .orElseThrow(() -> new IllegalArgumentException(
                        field + ": '" + value + "' is no time YYYY-MM-DDThh:mm:ssZ or day YYYY-MM-DD"));
    }
}
