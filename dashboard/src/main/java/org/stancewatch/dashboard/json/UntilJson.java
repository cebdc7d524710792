package org.stancewatch.dashboard.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stancewatch.domain.claim.Until;

/** How long a halt is to last, as JSON: {@code {"kind": "DATE|DURATION|CONDITION", "value": …}}, as in a corpus label. */
public final class UntilJson {

    private UntilJson() {}

    /** The object; null where nothing is said. */
    public static @Nullable ObjectNode of(Optional<Until> until) {
        return until.map(UntilJson::of).orElse(null);
    }

    private static ObjectNode of(Until until) {
        if (until instanceof Until.OnDate onDate) {
            return node("DATE", onDate.date());
        }
        if (until instanceof Until.Term term) {
            return node("DURATION", term.length());
        }
        return node("CONDITION", ((Until.Condition) until).words());
    }

    private static ObjectNode node(String kind, Object value) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind).put("value", value.toString());
    }
}
