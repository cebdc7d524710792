package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.stancewatch.dashboard.json.ArticleJson;
import org.stancewatch.dashboard.json.Labels;
import org.stancewatch.dashboard.reading.ArticleReader;
import org.stancewatch.dashboard.view.At;
import org.stancewatch.dashboard.view.Sources;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;

/** {@code /api/v1/articles/{id}} and {@code /api/v1/coverage}. */
final class SourceRoutes {

    private static final String DAY = "day";
    private static final String MONTH = "month";

    private final Sources sources;
    private final ArticleReader articles;
    private final Labels labels;

    SourceRoutes(Sources sources, ArticleReader articles, Labels labels) {
        this.sources = sources;
        this.articles = articles;
        this.labels = labels;
    }

    void addTo(Routes routes) {
        routes.get("/api/v1/articles/{id}", this::article);
        routes.get("/api/v1/coverage", this::coverage);
    }

    private void article(Context at) {
        Params.of(at, List.of());
        ArticleId id = new ArticleId(at.pathParam("id"));
        At place = sources.article(id).orElseThrow(() -> Problem.notFound("id: no article '" + id + "'"));
        Sources.Claims claims = sources.claims(id);
        ObjectNode answer = ArticleJson.of(read(place), place.partition(), place.offset());
        answer.set("claims", Answers.array(ArticleJson.claims(claims.told(), claims.verdicts(), labels)));
        Answers.json(at, answer);
    }

    private Article read(At place) {
        try {
            return articles.read(place);
        } catch (KafkaException away) {
            throw Problem.unavailable("articles: " + away.getMessage());
        }
    }

    private void coverage(Context at) {
        Params params = Params.of(at, List.of("from", "to", "by"));
        Optional<LocalDate> from = params.day("from");
        Optional<LocalDate> to = params.day("to");
        String by = params.one("by").orElse(MONTH);
        if (!by.equals(DAY) && !by.equals(MONTH)) {
            throw Problem.badRequest("by: '" + by + "' is neither day nor month");
        }
        Sources.Coverage coverage = sources.coverage(from, to, by.equals(DAY));
        ObjectNode answer = Answers.JSON.objectNode();
        answer.put("from", Answers.text(from)).put("to", Answers.text(to)).put("by", by);
        answer.put(
                "total",
                coverage.publishers().stream()
                        .mapToLong(Sources.Publisher::articles)
                        .sum());
        answer.set("buckets", buckets(coverage));
        answer.set("publishers", publishers(coverage));
        Answers.json(at, answer);
    }

    private static ArrayNode buckets(Sources.Coverage coverage) {
        ArrayNode buckets = Answers.JSON.arrayNode();
        coverage.buckets()
                .forEach(bucket -> buckets.addObject()
                        .put("bucket", bucket.bucket())
                        .put("publisher", bucket.publisher())
                        .put("language", Answers.text(bucket.language()))
                        .put("articles", bucket.articles()));
        return buckets;
    }

    private static ArrayNode publishers(Sources.Coverage coverage) {
        ArrayNode publishers = Answers.JSON.arrayNode();
        coverage.publishers()
                .forEach(publisher -> publishers
                        .addObject()
                        .put("publisher", publisher.name())
                        .put("articles", publisher.articles())
                        .put("firstPublished", publisher.firstPublished().toString())
                        .put("lastPublished", publisher.lastPublished().toString())
                        .put("lastSeen", publisher.lastSeen().toString()));
        return publishers;
    }
}
