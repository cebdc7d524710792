package org.stancewatch.dashboard.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;

/** An alert as one JSON object, its content under the names a scenario uses; a field with no value is null. */
public final class AlertJson {

    private AlertJson() {}

    /** {@code headlines} says in sentences, by language, what {@code alert} says. */
    public static ObjectNode of(Alert alert, Map<String, String> headlines) {
        ObjectNode node = Fields.JSON.objectNode();
        node.put("id", alert.id()).put("revision", alert.revision());
        node.put("status", alert.status().name()).put("late", alert.late());
        node.put("reason", Fields.text(alert.reason())).put("supersededBy", Fields.text(alert.supersededBy()));
        headlines.forEach(node.putObject("headlines")::put);
        putContent(node, alert.content());
        node.put("corroboration", alert.standing().corroboration());
        node.set("evidence", EvidenceJson.all(alert.standing().evidence()));
        node.set("gone", EvidenceJson.all(alert.gone()));
        return node;
    }

    private static void putContent(ObjectNode node, AlertContent content) {
        node.put("type", content.type().name());
        node.set("companies", Fields.texts(content.companies()));
        node.put("technology", content.technology()).put("act", content.act().name());
        Fields.putScope(node, content.scope());
        node.put("effective", content.effective().toString());
        node.set("until", UntilJson.of(content.until()));
        node.put("ends", Fields.text(content.ends()));
        node.put("before", content.before().name()).put("after", content.after().name());
        node.put("partial", content.partial()).put("reverses", Fields.text(content.reverses()));
    }
}
