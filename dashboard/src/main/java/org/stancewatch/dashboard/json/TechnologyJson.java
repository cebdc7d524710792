package org.stancewatch.dashboard.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.Position;
import org.stancewatch.domain.ledger.ScopeCount;
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.StandingAlert;
import org.stancewatch.domain.ledger.TechnologyTimeline;

/** Who stands where on a technology. */
public final class TechnologyJson {

    private TechnologyJson() {}

    public static ObjectNode of(TechnologyTimeline technology, Labels labels) {
        ObjectNode node = Fields.JSON.objectNode();
        node.put("id", technology.technology()).set("label", labels.technology(technology.technology()));
        node.set("counts", counts(technology.counts()));
        node.set("scopes", Fields.array(technology.scopes(), TechnologyJson::scope));
        node.set("companies", companies(technology.companies(), labels));
        node.put("firstChange", Fields.text(technology.firstChange()));
        node.put("lastChange", Fields.text(technology.lastChange()));
        node.set("waves", Fields.array(technology.waves(), TechnologyJson::wave));
        return node;
    }

    /** By day; the counts of days that come in order. */
    public static ArrayNode history(SortedMap<LocalDate, Map<Stance, Integer>> days) {
        ArrayNode history = Fields.JSON.arrayNode();
        days.forEach(
                (day, counts) -> history.addObject().put("date", day.toString()).set("counts", counts(counts)));
        return history;
    }

    private static ObjectNode counts(Map<Stance, Integer> counts) {
        ObjectNode node = Fields.JSON.objectNode();
        Arrays.stream(Stance.values()).forEach(stance -> node.put(stance.name(), counts.getOrDefault(stance, 0)));
        return node;
    }

    private static ObjectNode scope(ScopeCount count) {
        ObjectNode node = Fields.putScope(Fields.JSON.objectNode(), count.scope());
        node.set("counts", counts(count.counts()));
        return node;
    }

    private static ArrayNode companies(SortedMap<String, List<Position>> companies, Labels labels) {
        ArrayNode node = Fields.JSON.arrayNode();
        companies.forEach((company, positions) -> node.addObject()
                .put("company", company)
                .put("companyLabel", labels.company(company))
                .set("positions", TimelineJson.positions(positions)));
        return node;
    }

    private static ObjectNode wave(StandingAlert wave) {
        AlertContent content = wave.content();
        ObjectNode node = Fields.JSON.objectNode();
        node.set("companies", Fields.texts(content.companies()));
        node.put("effective", content.effective().toString());
        Fields.putScope(node, content.scope());
        node.put("corroboration", wave.corroboration());
        node.set("evidence", EvidenceJson.all(wave.evidence()));
        return node;
    }
}
