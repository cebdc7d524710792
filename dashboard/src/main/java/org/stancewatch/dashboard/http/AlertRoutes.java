package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.dashboard.view.AlertFilter;
import org.stancewatch.dashboard.view.AlertPage;
import org.stancewatch.dashboard.view.Alerts;

/** {@code /api/v1/alerts}. */
final class AlertRoutes {

    private static final List<String> KNOWN =
            Stream.concat(Params.FILTER.stream(), Stream.of("limit", "cursor")).toList();
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 500;

    private final Alerts alerts;

    AlertRoutes(Alerts alerts) {
        this.alerts = alerts;
    }

    void addTo(Routes routes) {
        routes.get("/api/v1/alerts", this::list);
        routes.get("/api/v1/alerts/{id}", this::one);
    }

    private void list(Context at) {
        Params params = Params.of(at, KNOWN);
        AlertFilter filter = params.filter();
        int limit = params.number("limit", PAGE, 1, LARGEST_PAGE);
        AlertPage page = params.one("cursor")
                .map(cursor -> Problem.refusing(() -> alerts.after(Cursors.read(cursor), filter, limit)))
                .orElseGet(() -> alerts.latest(filter, limit));
        ObjectNode answer = Answers.JSON.objectNode();
        answer.set("items", Answers.raw(page.items()));
        answer.put("next", Answers.text(page.next().map(Cursors::write))).put("total", page.total());
        Answers.json(at, answer);
    }

    /** The last revision, and all of them in one of its fields. */
    private void one(Context at) {
        Params.of(at, List.of());
        List<String> revisions = alerts.revisions(at.pathParam("id"));
        String last = Optional.of(revisions)
                .filter(all -> !all.isEmpty())
                .map(all -> all.get(all.size() - 1))
                .orElseThrow(() -> Problem.notFound("id: no alert '" + at.pathParam("id") + "'"));
        RawValue all = new RawValue(Answers.raw(revisions).toString());
        Answers.json(at, last.substring(0, last.length() - 1) + ",\"revisions\":" + all.rawValue() + "}");
    }
}
