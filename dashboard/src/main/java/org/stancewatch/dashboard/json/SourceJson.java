package org.stancewatch.dashboard.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stancewatch.domain.coverage.CoverageNotice;
import org.stancewatch.domain.coverage.CoveredSource;
import org.stancewatch.domain.coverage.Habit;
import org.stancewatch.domain.coverage.SourceCoverage;

/** Sources and languages, and what is told of them. */
public final class SourceJson {

    private static final double HUNDRED = 100;

    private SourceJson() {}

    /**
     * With the articles of the 28 days up to {@code today}.
     *
     * @param stale whether nobody has told of it for long
     */
    public static ObjectNode of(SourceCoverage coverage, LocalDate today, boolean stale) {
        ObjectNode json = described(coverage.source());
        json.put("state", coverage.state().name())
                .put("reason", coverage.reason())
                .put("pageReason", coverage.pageReason())
                .put("since", coverage.since().toString())
                .put("lastLook", text(coverage.lastLook()))
                .put("lastSuccess", text(coverage.lastSuccess()))
                .put("lastArticle", text(coverage.activity().lastArticle()))
                .put("lastDay", today.toString());
        ArrayNode days = json.putArray("days");
        coverage.activity().daysUntil(today).forEach(days::add);
        return json.put("total", coverage.activity().total())
                .put("expectedPerDay", perDay(coverage))
                .put("recordedAt", coverage.recordedAt().toString())
                .put("stale", stale);
    }

    /** What is to be told, in each language. */
    public static ObjectNode of(CoverageNotice notice) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("source", notice.source())
                .put("state", notice.state().name())
                .put("since", notice.since().toString());
        ObjectNode texts = json.putObject("texts");
        notice.texts().forEach(texts::put);
        return json;
    }

    private static ObjectNode described(CoveredSource source) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", source.id())
                .put("kind", source.kind())
                .put("name", source.name())
                .put("owner", text(source.owner()))
                .put("language", text(source.language()))
                .put("country", text(source.country()))
                .put("group", text(source.group()))
                .put("address", source.address())
                .put("enabled", source.enabled());
    }

    private static @Nullable Double perDay(SourceCoverage coverage) {
        return coverage.habit()
                .map(Habit::perDay)
                .map(rate -> Math.round(rate * HUNDRED) / HUNDRED)
                .orElse(null);
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
