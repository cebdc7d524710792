package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.stancewatch.dashboard.reading.Progress;
import org.stancewatch.dashboard.reading.Progress.TopicProgress;
import org.stancewatch.dashboard.view.Figures;
import org.stancewatch.dashboard.view.Views;

/** How the dashboard does, as JSON. */
public final class Status {

    private final String version;
    private final Clock clock;
    private final Progress progress;
    private final Views views;
    private final Instant started;

    public Status(String version, Clock clock, Progress progress, Views views) {
        this.version = version;
        this.clock = clock;
        this.progress = progress;
        this.views = views;
        this.started = clock.instant();
    }

    /** With {@code streams} open lines. */
    public ObjectNode json(int streams) {
        Progress.State state = progress.state();
        Figures figures = views.figures();
        ObjectNode node = Answers.JSON.objectNode();
        node.put("version", version).put("started", started.toString());
        node.putObject("cluster")
                .put("reachable", state.trouble().isEmpty())
                .put("since", state.since().toString())
                .put("detail", Answers.text(state.trouble()));
        node.putObject("loading").put("done", state.loaded()).put("fraction", state.fraction());
        ArrayNode topics = node.putArray("topics");
        state.topics().forEach(topic -> topics.add(topic(topic, figures)));
        node.set("rejected", rejected(figures));
        ObjectNode counts = node.putObject("counts");
        figures.counts().forEach(counts::put);
        return node.put("streams", streams);
    }

    private ObjectNode topic(TopicProgress topic, Figures figures) {
        long lagMs = topic.behindSince()
                .map(since -> Duration.between(since, clock.instant()).toMillis())
                .orElse(0L);
        return Answers.JSON
                .objectNode()
                .put("topic", topic.topic())
                .put("read", topic.read())
                .put("end", topic.end())
                .put("fraction", topic.fraction())
                .put("lag", topic.lag())
                .put("lagMs", Math.max(0, lagMs))
                .put("skipped", figures.skipped().getOrDefault(topic.topic(), 0L));
    }

    private static ObjectNode rejected(Figures figures) {
        ObjectNode node = Answers.JSON.objectNode().put("total", figures.rejected());
        ArrayNode last = node.putArray("last");
        figures.lastRejected()
                .forEach(letter -> last.addObject()
                        .put("time", letter.time().toString())
                        .put("kind", letter.kind())
                        .put("cause", letter.cause())
                        .put("origin", letter.origin()));
        return node;
    }
}
