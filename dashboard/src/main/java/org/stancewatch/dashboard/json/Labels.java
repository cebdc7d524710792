package org.stancewatch.dashboard.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.headline.Names;

/** Ids with what people call them. */
public record Labels(Names names) {

    /** By language. */
    public ObjectNode technology(String id) {
        ObjectNode labels = Fields.JSON.objectNode();
        Headlines.languages().forEach(language -> labels.put(language, names.technologyLabel(id, language)));
        return labels;
    }

    public String company(String id) {
        return names.companyLabel(id);
    }

    ObjectNode putPair(ObjectNode node, Pair pair) {
        node.put("company", pair.company()).put("companyLabel", company(pair.company()));
        node.put("technology", pair.technology()).set("technologyLabel", technology(pair.technology()));
        return node;
    }
}
