package org.stancewatch.dashboard.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.stancewatch.domain.ledger.Evidence;

/** Words of one article. */
public final class EvidenceJson {

    private EvidenceJson() {}

    public static ArrayNode all(Collection<Evidence> evidence) {
        return Fields.array(evidence, EvidenceJson::of);
    }

    private static ObjectNode of(Evidence evidence) {
        return Fields.JSON
                .objectNode()
                .put("quote", evidence.quote().words())
                .put("start", evidence.quote().start())
                .put("article", evidence.article().value())
                .put("url", Fields.text(evidence.url()))
                .put("publisher", evidence.publisher())
                .put("title", evidence.title())
                .put("published", evidence.published().toString())
                .put("confidence", evidence.confidence())
                .put("rule", evidence.explanation())
                .put("rules", Fields.known(evidence.rules()));
    }
}
