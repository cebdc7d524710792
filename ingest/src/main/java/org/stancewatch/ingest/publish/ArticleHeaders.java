package org.stancewatch.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.Revision;
import org.stancewatch.schemas.topic.Topics;

/** CloudEvents attributes (binary mode) and W3C trace context of an article's record; a trace begins here. */
final class ArticleHeaders {

    private static final String SOURCE = "urn:stancewatch:ingest";
    private static final String TYPE = "org.stancewatch.news.article.v1";

    private ArticleHeaders() {}

    static List<Header> of(Article article) {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", eventId(article)),
                header("ce_source", SOURCE),
                header("ce_type", TYPE),
                header("ce_time", article.recordedAt().toString()),
                header(Topics.RECORDED_AT_HEADER, article.recordedAt().toString()),
                header("traceparent", traceparent()));
    }

    /** The same revision sent twice is the same event, so that a subscriber can tell. */
    private static String eventId(Article article) {
        Revision revision = article.revision();
        return article.id() + "/" + revision.time() + "/" + revision.contentHash();
    }

    private static String traceparent() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "00-%016x%016x-%016x-01".formatted(nonZero(random), nonZero(random), nonZero(random));
    }

    /** All zeros is no valid id. */
    private static long nonZero(ThreadLocalRandom random) {
        return random.nextLong(1, Long.MAX_VALUE);
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
