package org.stancewatch.app.alert;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.Evidence;

/** An alert as one JSON object, its content under the names a scenario uses; a field with no value is null. */
public final class AlertJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AlertJson() {}

    /** {@code headlines} says in sentences, by language, what {@code alert} says. */
    public static ObjectNode of(Alert alert, Map<String, String> headlines) {
        ObjectNode node = JSON.objectNode();
        node.put("id", alert.id()).put("revision", alert.revision());
        node.put("status", alert.status().name()).put("late", alert.late());
        node.put("reason", text(alert.reason())).put("supersededBy", text(alert.supersededBy()));
        headlines.forEach(node.putObject("headlines")::put);
        putContent(node, alert.content());
        node.put("corroboration", alert.standing().corroboration());
        ArrayNode evidence = node.putArray("evidence");
        alert.standing().evidence().forEach(each -> evidence.add(evidence(each)));
        return node;
    }

    private static void putContent(ObjectNode node, AlertContent content) {
        node.put("type", content.type().name());
        node.set("companies", array(content.companies()));
        node.put("technology", content.technology()).put("act", content.act().name());
        node.set("audience", array(content.scope().audiences()));
        node.put("jurisdiction", text(content.scope().jurisdiction()));
        node.put("effective", content.effective().toString());
        node.set("until", UntilJson.of(content.until()));
        node.put("ends", text(content.ends()));
        node.put("before", content.before().name()).put("after", content.after().name());
        node.put("partial", content.partial()).put("reverses", text(content.reverses()));
    }

    private static ObjectNode evidence(Evidence evidence) {
        return JSON.objectNode()
                .put("quote", evidence.quote().words())
                .put("start", evidence.quote().start())
                .put("article", evidence.article().value())
                .put("url", text(evidence.url()))
                .put("publisher", evidence.publisher())
                .put("title", evidence.title())
                .put("published", evidence.published().toString())
                .put("confidence", evidence.confidence())
                .put("rule", evidence.explanation());
    }

    private static ArrayNode array(Collection<String> values) {
        ArrayNode node = JSON.arrayNode();
        values.forEach(node::add);
        return node;
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
