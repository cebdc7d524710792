package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.stancewatch.dashboard.json.Labels;
import org.stancewatch.dashboard.json.TimelineJson;
import org.stancewatch.dashboard.recount.Moment;
import org.stancewatch.dashboard.view.AlertFilter;
import org.stancewatch.dashboard.view.AlertPage;
import org.stancewatch.dashboard.view.Alerts;
import org.stancewatch.dashboard.view.Stances;
import org.stancewatch.domain.ledger.Timeline;

/** {@code /export/…}: written as it is read, a portion at a time. */
final class ExportRoutes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PORTION = 500;
    private static final Moment NOW = new Moment(Optional.empty(), Optional.empty());
    private static final List<String> ALERT_COLUMNS = List.of(
            "id",
            "revision",
            "status",
            "late",
            "reason",
            "supersededBy",
            "type",
            "companies",
            "technology",
            "act",
            "audience",
            "jurisdiction",
            "effective",
            "until.kind",
            "until.value",
            "ends",
            "before",
            "after",
            "partial",
            "reverses",
            "corroboration",
            "toldAt",
            "firstToldAt",
            "headlines.en",
            "headlines.fr",
            "evidence.0.quote",
            "evidence.0.publisher",
            "evidence.0.published",
            "evidence.0.url");
    private static final List<String> POSITION_COLUMNS = List.of(
            "company",
            "companyLabel",
            "technology",
            "technologyLabel.en",
            "audience",
            "jurisdiction",
            "stance",
            "since",
            "act",
            "until.kind",
            "until.value",
            "ends",
            "asOf");

    private final Alerts alerts;
    private final Stances stances;
    private final TimelineRoute timelines;
    private final Labels labels;

    ExportRoutes(Alerts alerts, Stances stances, TimelineRoute timelines, Labels labels) {
        this.alerts = alerts;
        this.stances = stances;
        this.timelines = timelines;
        this.labels = labels;
    }

    /** Where lines go. */
    private interface Lines {
        void add(String json) throws IOException;
    }

    /** What writes them. */
    private interface Export {
        void write(AlertFilter filter, Lines lines) throws IOException;
    }

    void addTo(Routes routes) {
        routes.get("/export/alerts.csv", at -> csv(at, ALERT_COLUMNS, this::alerts));
        routes.get("/export/alerts.jsonl", at -> lines(at, this::alerts));
        routes.get("/export/positions.csv", at -> csv(at, POSITION_COLUMNS, this::positionRows));
        routes.get("/export/positions.jsonl", at -> lines(at, this::positions));
        routes.get("/export/timelines.jsonl", at -> lines(at, this::timelines));
    }

    private void csv(Context at, List<String> columns, Export export) throws IOException {
        AlertFilter filter = filter(at);
        Csv csv = Csv.on(out(at, "text/csv; charset=utf-8"), columns);
        export.write(filter, json -> csv.row(JSON.readTree(json)));
        csv.flush();
    }

    private static void lines(Context at, Export export) throws IOException {
        AlertFilter filter = filter(at);
        OutputStream out = out(at, "application/jsonl; charset=utf-8");
        export.write(filter, json -> out.write((json + "\n").getBytes(StandardCharsets.UTF_8)));
        out.flush();
    }

    private static AlertFilter filter(Context at) {
        return Params.of(at, List.of("company", "technology")).filter();
    }

    private static OutputStream out(Context at, String type) {
        String name = at.path().substring(at.path().lastIndexOf('/') + 1);
        at.contentType(type).header("Content-Disposition", "attachment; filename=\"stancewatch-" + name + "\"");
        return at.outputStream();
    }

    private void alerts(AlertFilter filter, Lines lines) throws IOException {
        AlertPage page = alerts.latest(filter, PORTION);
        add(page.items(), lines);
        while (page.next().isPresent()) {
            page = alerts.after(page.next().orElseThrow(), filter, PORTION);
            add(page.items(), lines);
        }
    }

    private static void add(List<String> all, Lines lines) throws IOException {
        for (String json : all) {
            lines.add(json);
        }
    }

    private void positions(AlertFilter filter, Lines lines) throws IOException {
        for (Timeline timeline : stances.timelines(filter.companies(), filter.technologies())) {
            lines.add(TimelineJson.positions(timeline, labels).toString());
        }
    }

    /** A row for each position. */
    private void positionRows(AlertFilter filter, Lines lines) throws IOException {
        for (Timeline timeline : stances.timelines(filter.companies(), filter.technologies())) {
            ObjectNode of = TimelineJson.positions(timeline, labels);
            for (JsonNode position : of.remove("positions")) {
                lines.add(of.deepCopy().setAll((ObjectNode) position).toString());
            }
        }
    }

    private void timelines(AlertFilter filter, Lines lines) throws IOException {
        for (Timeline timeline : stances.timelines(filter.companies(), filter.technologies())) {
            lines.add(timelines.json(timeline, NOW).toString());
        }
    }
}
