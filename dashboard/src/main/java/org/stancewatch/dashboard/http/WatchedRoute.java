package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stancewatch.dashboard.json.SourceJson;
import org.stancewatch.dashboard.view.Sources;
import org.stancewatch.domain.coverage.CoverageNotice;
import org.stancewatch.domain.coverage.CoverageState;
import org.stancewatch.domain.coverage.SourceCoverage;

/** {@code /api/v1/sources}. */
final class WatchedRoute {

    /** Ingest tells of each source every quarter of an hour: of what it has not, nobody watches it. */
    private static final Duration FRESH = Duration.ofHours(1);

    private final Sources sources;
    private final Clock clock;

    WatchedRoute(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    void addTo(Routes routes) {
        routes.get("/api/v1/sources", this::sources);
    }

    private void sources(Context at) {
        Predicate<SourceCoverage> asked = filter(Params.of(at, List.of("language", "state")));
        List<SourceCoverage> watched = sources.watched();
        ObjectNode answer = Answers.JSON.objectNode();
        answer.set("notices", notices(watched));
        answer.set("items", rows(watched, asked.and(row -> !row.source().isLanguage())));
        answer.set("languages", rows(watched, asked.and(row -> row.source().isLanguage())));
        Answers.json(at, answer);
    }

    private static Predicate<SourceCoverage> filter(Params params) {
        Set<String> languages = params.values("language");
        Set<CoverageState> states = params.choices("state", CoverageState.class);
        return row -> (languages.isEmpty()
                        || row.source().language().filter(languages::contains).isPresent())
                && (states.isEmpty() || states.contains(row.state()));
    }

    /** Of all that is watched, whatever is asked for: what is wanting is told to everybody. */
    private ArrayNode notices(List<SourceCoverage> watched) {
        return Answers.array(watched.stream()
                .filter(row -> !isStale(row))
                .map(CoverageNotice::standing)
                .flatMap(Optional::stream)
                .map(SourceJson::of)
                .toList());
    }

    private boolean isStale(SourceCoverage row) {
        return row.recordedAt().isBefore(clock.instant().minus(FRESH));
    }

    private ArrayNode rows(List<SourceCoverage> watched, Predicate<SourceCoverage> asked) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return Answers.array(watched.stream()
                .filter(asked)
                .map(row -> SourceJson.of(row, today, isStale(row)))
                .toList());
    }
}
