package org.stancewatch.dashboard.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.dashboard.live.Streams;
import org.stancewatch.dashboard.reading.Progress;
import org.stancewatch.dashboard.view.AlertFilter;
import org.stancewatch.dashboard.view.Backlog.Reached;
import org.stancewatch.schemas.topic.Topics;

/** {@code /api/v1/stream}. Javalin's own server-sent events wait for each reader; these do not. */
final class StreamRoute {

    static final String PATH = "/api/v1/stream";

    private static final List<String> KNOWN =
            Stream.concat(Params.FILTER.stream(), Stream.of("lastEventId")).toList();

    private final Streams streams;
    private final Progress progress;

    StreamRoute(Streams streams, Progress progress) {
        this.streams = streams;
        this.progress = progress;
    }

    void addTo(Routes routes) {
        routes.config().get(PATH, this::open);
    }

    private void open(Context at) throws IOException {
        Params params = Params.of(at, KNOWN);
        AlertFilter filter = params.filter();
        Optional<String> seen = Optional.ofNullable(at.header("Last-Event-ID"))
                .filter(id -> !id.isBlank())
                .or(() -> Optional.ofNullable(at.queryParam("lastEventId")));
        if (!streams.isOpen()) {
            at.header("Retry-After", "2");
            throw Problem.unavailable("stream: the topics have not been reached yet, or too many streams are open");
        }
        AsyncContext line = at.req().startAsync();
        line.setTimeout(0);
        at.status(HttpStatus.OK).contentType("text/event-stream; charset=utf-8");
        at.header("X-Accel-Buffering", "no");
        ServletOutputStream out = at.res().getOutputStream();
        Reached goal = new Reached(progress.goal(Topics.ALERT.name()), progress.goal(Topics.POSITION.name()));
        at.future(() -> streams.open(filter, seen, goal, out));
    }
}
