package org.stancewatch.ingest.file;

import com.fasterxml.jackson.databind.JsonNode;
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
