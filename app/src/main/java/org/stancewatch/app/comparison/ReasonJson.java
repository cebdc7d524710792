package org.stancewatch.app.comparison;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.stancewatch.dashboard.json.ArticleJson;
import org.stancewatch.dashboard.json.Labels;
import org.stancewatch.dashboard.json.TimelineJson;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Judgement;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.comparison.Reason;

/** Why something differs, as JSON: {@code kind} says which fields there are. Articles and claims as the API has them. */
final class ReasonJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Labels labels;

    ReasonJson(Labels labels) {
        this.labels = labels;
    }

    ObjectNode of(Reason reason, Diff diff) {
        ObjectNode node = JSON.objectNode();
        putKind(node, reason, diff);
        reason.article().ifPresent(told -> node.set("article", article(told)));
        putMore(node, reason);
        if (reason instanceof Reason.OfReading reading) {
            node.set("rules", DiffJson.rules(diff.readBy(reading)));
        }
        return node;
    }

    private static void putKind(ObjectNode node, Reason reason, Diff diff) {
        if (reason instanceof Reason.Unread unread) {
            node.put("kind", "UNREAD").put("by", diff.name(unread.by()));
        } else if (reason instanceof Reason.OneSided oneSided) {
            node.put("kind", "CLAIM_OF_ONE").put("by", diff.name(oneSided.by()));
            node.put("other", oneSided.other().name());
        } else if (reason instanceof Reason.Judged judged) {
            node.put("kind", "VERDICT").put("by", diff.name(judged.by()));
        } else {
            node.put("kind", kind(reason));
        }
    }

    private static String kind(Reason reason) {
        if (reason instanceof Reason.OtherRevision) {
            return "REVISION";
        }
        if (reason instanceof Reason.Reread) {
            return "CLAIM";
        }
        if (reason instanceof Reason.OtherVoice) {
            return "VOICE";
        }
        return reason instanceof Reason.OtherDay ? "DAY" : "UNTOLD";
    }

    private void putMore(ObjectNode node, Reason reason) {
        if (reason instanceof Reason.OneSided oneSided) {
            node.set("claim", claim(oneSided.told(), oneSided.claim()));
        } else if (reason instanceof Reason.Reread reread) {
            node.set("a", claim(reread.told(), reread.a()));
            node.set("b", claim(reread.other(), reread.b()));
            node.set("fields", DiffJson.fields(reread.fields()));
        } else if (reason instanceof Reason.OtherRevision other) {
            node.set("a", revision(other.a()));
            node.set("b", revision(other.b()));
        } else {
            putPlain(node, reason);
        }
    }

    private static void putPlain(ObjectNode node, Reason reason) {
        if (reason instanceof Reason.OtherVoice voice) {
            node.set("fields", DiffJson.fields(voice.fields()));
        } else if (reason instanceof Reason.Judged judged) {
            node.set("verdict", verdict(judged.verdict()));
        } else if (reason instanceof Reason.OtherDay day) {
            node.put("a", day.a().toString()).put("b", day.b().toString());
        }
    }

    private static ObjectNode article(ArticleClaims told) {
        return TimelineJson.dot(told).put("recordedAt", told.recordedAt().toString());
    }

    private ObjectNode revision(ArticleClaims told) {
        ObjectNode node = JSON.objectNode();
        node.put("revision", told.revision().time().toString())
                .put("recordedAt", told.recordedAt().toString());
        ArrayNode claims = node.putArray("claims");
        ArticleJson.claims(List.of(told), List.of(), labels).forEach(claims::add);
        return node;
    }

    private ObjectNode claim(ArticleClaims told, Claim claim) {
        return ArticleJson.claims(List.of(told.claiming(List.of(claim))), List.of(), labels)
                .get(0);
    }

    private static ObjectNode verdict(Verdict verdict) {
        return JSON.objectNode()
                .put("act", verdict.act().name())
                .put("scope", verdict.scope().map(Object::toString).orElse(null))
                .put("false", verdict.judgement() == Judgement.FALSE)
                .put("why", verdict.reason())
                .put("who", verdict.by())
                .put("at", verdict.at().toString());
    }
}
