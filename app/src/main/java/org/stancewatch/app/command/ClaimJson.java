package org.stancewatch.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.stancewatch.dashboard.json.UntilJson;
import org.stancewatch.domain.claim.Claim;

/** Claims as JSON, with the fields of a corpus label and the confidence. */
final class ClaimJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ClaimJson() {}

    /**
     * One line: {@code {"id", "claims": […]}}.
     *
     * @param explained whether each claim says which rule made it
     */
    static ObjectNode line(String id, List<Claim> claims, boolean explained) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", id);
        ArrayNode array = line.putArray("claims");
        claims.forEach(claim -> array.add(claim(claim, explained)));
        return line;
    }

    /** The fields of a label, and the confidence. */
    static ObjectNode claim(Claim claim, boolean explained) {
        ObjectNode node = JSON.createObjectNode();
        node.put("company", claim.pair().company());
        node.put("brand", claim.brand().orElse(null));
        node.put("technology", claim.pair().technology());
        node.put("act", claim.act().name());
        node.put("modality", claim.modality().name());
        ArrayNode audience = node.putArray("audience");
        claim.scope().audiences().forEach(audience::add);
        node.put("jurisdiction", claim.scope().jurisdiction().orElse(null));
        node.put("effective", claim.effective().map(Object::toString).orElse(null));
        node.set("until", UntilJson.of(claim.until()));
        node.put("background", claim.background());
        node.put("evidence", claim.quote().words());
        node.put("confidence", claim.confidence());
        if (explained) {
            node.put("explanation", claim.explanation());
        }
        return node;
    }
}
