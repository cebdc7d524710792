package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.dashboard.json.Labels;
import org.stancewatch.dashboard.json.TechnologyJson;
import org.stancewatch.dashboard.json.TimelineJson;
import org.stancewatch.dashboard.recount.Moment;
import org.stancewatch.dashboard.recount.Recount;
import org.stancewatch.dashboard.view.Stances;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.ledger.Timeline;

/** {@code /api/v1/positions}, {@code …/technologies} and {@code …/companies}. */
final class StanceRoutes {

    private static final List<String> KNOWN =
            List.of("company", "technology", "audience", "jurisdiction", "asOf", "knownAt");

    private final Stances stances;
    private final Recount recount;
    private final Labels labels;

    StanceRoutes(Stances stances, Recount recount, Labels labels) {
        this.stances = stances;
        this.recount = recount;
        this.labels = labels;
    }

    void addTo(Routes routes) {
        routes.get("/api/v1/positions", this::positions);
        routes.get("/api/v1/technologies", this::technologies);
        routes.get("/api/v1/technologies/{id}", this::technology);
        routes.get("/api/v1/companies", this::companies);
    }

    private void positions(Context at) {
        Params params = Params.of(at, KNOWN);
        Moment moment = params.moment();
        Set<String> audiences = params.values("audience");
        Set<String> places = params.values("jurisdiction");
        ObjectNode answer = Answers.JSON.objectNode();
        LocalDate day = recount.day(moment);
        answer.put("asOf", moment.isNow() ? null : day.toString());
        answer.put("knownAt", Answers.text(moment.knownAt()));
        answer.set(
                "items",
                Answers.array(timelines(params, moment)
                        .filter(timeline -> names(timeline, audiences, places))
                        .map(timeline -> TimelineJson.positions(timeline, labels))
                        .toList()));
        Answers.json(at, answer);
    }

    private Stream<Timeline> timelines(Params params, Moment moment) {
        Set<String> companies = params.values("company");
        Set<String> technologies = params.values("technology");
        return moment.isNow()
                ? stances.timelines(companies, technologies).stream()
                        .filter(timeline -> !timeline.positions().isEmpty())
                : Problem.refusing(() -> recount.timelines(companies, technologies, moment)).stream();
    }

    private static boolean names(Timeline timeline, Set<String> audiences, Set<String> places) {
        return timeline.positions().stream().anyMatch(position -> names(position.scope(), audiences, places));
    }

    private static boolean names(Scope scope, Set<String> audiences, Set<String> places) {
        return (audiences.isEmpty() || scope.audiences().stream().anyMatch(audiences::contains))
                && (places.isEmpty()
                        || scope.jurisdiction().filter(places::contains).isPresent());
    }

    private void technologies(Context at) {
        Params.of(at, List.of());
        ObjectNode answer = Answers.JSON.objectNode();
        answer.set(
                "items",
                Answers.array(stances.technologies().stream()
                        .map(technology -> TechnologyJson.of(technology, labels))
                        .toList()));
        Answers.json(at, answer);
    }

    private void technology(Context at) {
        Params.of(at, List.of());
        String id = at.pathParam("id");
        ObjectNode answer = stances.technology(id)
                .map(technology -> TechnologyJson.of(technology, labels))
                .orElseThrow(() -> Problem.notFound("id: nothing is told of a technology '" + id + "'"));
        answer.set("history", TechnologyJson.history(recount.history(id)));
        Answers.json(at, answer);
    }

    private void companies(Context at) {
        Params.of(at, List.of());
        ObjectNode answer = Answers.JSON.objectNode();
        answer.set(
                "items",
                Answers.array(stances.companies().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(id -> Answers.JSON.objectNode().put("id", id).put("label", labels.company(id)))
                        .toList()));
        Answers.json(at, answer);
    }
}
