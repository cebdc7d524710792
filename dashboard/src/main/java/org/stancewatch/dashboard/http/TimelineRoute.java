package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stancewatch.dashboard.json.Labels;
import org.stancewatch.dashboard.json.TimelineJson;
import org.stancewatch.dashboard.recount.Moment;
import org.stancewatch.dashboard.recount.Recount;
import org.stancewatch.dashboard.view.Alerts;
import org.stancewatch.dashboard.view.Stances;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.Timeline;

/** {@code /api/v1/timelines/{company}/{technology}}. */
final class TimelineRoute {

    private final Stances stances;
    private final Alerts alerts;
    private final Recount recount;
    private final Labels labels;

    TimelineRoute(Stances stances, Alerts alerts, Recount recount, Labels labels) {
        this.stances = stances;
        this.alerts = alerts;
        this.recount = recount;
        this.labels = labels;
    }

    void addTo(Routes routes) {
        routes.get("/api/v1/timelines/{company}/{technology}", this::timeline);
    }

    private void timeline(Context at) {
        Moment moment = Params.of(at, List.of("asOf", "knownAt")).moment();
        Pair pair = pair(at);
        Timeline timeline = find(pair, moment)
                .orElseThrow(() -> Problem.notFound("company, technology: nothing is told of " + pair));
        Answers.json(at, json(timeline, moment));
    }

    /** All that is known about a pair at a moment. */
    ObjectNode json(Timeline timeline, Moment moment) {
        LocalDate day = moment.isNow() ? LocalDate.MAX : timeline.asOf();
        ObjectNode answer = TimelineJson.of(timeline, moment.knownAt(), labels);
        answer.set("alerts", Answers.raw(alerts.about(timeline.pair(), lastDay(day), moment.knownAt())));
        answer.set("articles", articles(timeline.pair(), day, moment.knownAt()));
        return answer;
    }

    private static LocalDate lastDay(LocalDate day) {
        return day.getYear() > 9_999 ? LocalDate.of(9_999, 12, 31) : day;
    }

    /** Of a pair that everything was taken back of nothing is told any more, and yet something is known. */
    private Optional<Timeline> find(Pair pair, Moment moment) {
        Optional<Timeline> told = moment.isNow() ? stances.timeline(pair) : Optional.empty();
        return told.or(() -> recount.timeline(pair, moment));
    }

    private ArrayNode articles(Pair pair, LocalDate day, Optional<Instant> knownAt) {
        return Answers.array(stances.told(pair, knownAt.orElse(Instant.MAX)).articles().stream()
                .filter(article -> !article.claims().isEmpty())
                .filter(article -> !LocalDate.ofInstant(article.published(), ZoneOffset.UTC)
                        .isAfter(day))
                .sorted(Comparator.comparing(ArticleClaims::published).thenComparing(ArticleClaims::article))
                .map(TimelineJson::dot)
                .toList());
    }

    private static Pair pair(Context at) {
        try {
            return new Pair(at.pathParam("company"), at.pathParam("technology"));
        } catch (IllegalArgumentException none) {
            throw Problem.badRequest(String.valueOf(none.getMessage()));
        }
    }
}
