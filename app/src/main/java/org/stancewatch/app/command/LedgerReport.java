package org.stancewatch.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stancewatch.dashboard.json.UntilJson;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.CompanySummary;
import org.stancewatch.domain.ledger.Evidence;
import org.stancewatch.domain.ledger.Position;
import org.stancewatch.domain.ledger.StandingAlert;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;

/** Timelines as one JSON object: alerts, positions and waves with the fields of a scenario, and what they rest on. */
final class LedgerReport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LedgerReport() {}

    /** The report on {@code timelines}, in their order. */
    static ObjectNode of(Collection<Timeline> timelines) {
        ObjectNode report = JSON.createObjectNode();
        ArrayNode alerts = report.putArray("alerts");
        ArrayNode positions = report.putArray("positions");
        ArrayNode waves = report.putArray("waves");
        timelines.forEach(timeline -> {
            timeline.alerts().forEach(alert -> alerts.add(alert(alert)));
            timeline.positions().forEach(position -> positions.add(position(timeline, position)));
        });
        waves(timelines).forEach(wave -> waves.add(wave(wave)));
        return report;
    }

    private static List<StandingAlert> waves(Collection<Timeline> timelines) {
        Map<String, List<CompanySummary>> byTechnology = timelines.stream()
                .map(CompanySummary::of)
                .collect(Collectors.groupingBy(
                        company -> company.pair().technology(), TreeMap::new, Collectors.toList()));
        return byTechnology.entrySet().stream()
                .flatMap(technology ->
                        TechnologyTimeline.of(technology.getKey(), technology.getValue()).waves().stream())
                .toList();
    }

    private static ObjectNode alert(StandingAlert alert) {
        AlertContent content = alert.content();
        ObjectNode node = JSON.createObjectNode();
        node.put("company", content.companies().first());
        node.put("technology", content.technology());
        node.put("type", content.type().name());
        node.put("act", content.act().name());
        putScope(node, content.scope());
        node.put("effective", content.effective().toString());
        node.put("status", AlertStatus.RAISED.name());
        node.set("until", UntilJson.of(content.until()));
        content.ends().ifPresent(day -> node.put("ends", day.toString()));
        content.reverses().ifPresent(date -> node.put("reverses", date.toString()));
        putBest(node, alert);
        return node;
    }

    private static ObjectNode position(Timeline timeline, Position position) {
        ObjectNode node = JSON.createObjectNode();
        node.put("company", timeline.pair().company());
        node.put("technology", timeline.pair().technology());
        putScope(node, position.scope());
        node.put("position", position.stance().name());
        node.put("since", position.since().toString());
        node.set("until", UntilJson.of(position.until()));
        position.ends().ifPresent(day -> node.put("ends", day.toString()));
        return node;
    }

    private static ObjectNode wave(StandingAlert wave) {
        ObjectNode node = JSON.createObjectNode();
        node.put("technology", wave.content().technology());
        node.put("type", wave.content().type().name());
        node.set("companies", texts(wave.content().companies()));
        node.put("effective", wave.content().effective().toString());
        node.put("status", AlertStatus.RAISED.name());
        return node;
    }

    private static void putScope(ObjectNode node, Scope scope) {
        node.set("audience", texts(scope.audiences()));
        node.put("jurisdiction", scope.jurisdiction().orElse(null));
    }

    private static void putBest(ObjectNode node, StandingAlert alert) {
        Evidence best = alert.evidence().get(0);
        node.put("corroboration", alert.corroboration());
        node.put("quote", best.quote().words());
        node.put("publisher", best.publisher());
        node.put("url", best.url().orElse(null));
    }

    private static ArrayNode texts(Collection<String> values) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        values.forEach(node::add);
        return node;
    }
}
