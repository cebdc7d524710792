package org.stancewatch.app.observe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Health as JSON: {@code {"status": "ok", "checks": [{"what", "level", "finding"}]}}. */
final class HealthJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private HealthJson() {}

    static ObjectNode live(Health health) {
        return probe(health.isLive(), health.live());
    }

    static ObjectNode ready(Health health) {
        return probe(health.isReady(), health.ready());
    }

    /** Both probes. */
    static ObjectNode whole(Health health) {
        ObjectNode node = JSON.objectNode().put("status", status(health.isReady()));
        node.set("live", live(health));
        node.set("ready", ready(health));
        return node;
    }

    private static ObjectNode probe(boolean holds, List<Check> checks) {
        ObjectNode node = JSON.objectNode().put("status", status(holds));
        ArrayNode found = node.putArray("checks");
        checks.forEach(check -> found.addObject()
                .put("what", check.what())
                .put("level", check.level().toString())
                .put("finding", check.finding()));
        return node;
    }

    private static String status(boolean holds) {
        return (holds ? Check.Level.OK : Check.Level.FAIL).toString();
    }
}
