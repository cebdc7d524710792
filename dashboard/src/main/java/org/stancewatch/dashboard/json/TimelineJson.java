package org.stancewatch.dashboard.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.ledger.CompanySummary;
import org.stancewatch.domain.ledger.Event;
import org.stancewatch.domain.ledger.Position;
import org.stancewatch.domain.ledger.Timeline;

/** Where a company stands on a technology, and how it came there. */
public final class TimelineJson {

    private TimelineJson() {}

    /** An entry of the list of positions. */
    public static ObjectNode positions(Timeline timeline, Labels labels) {
        ObjectNode node = labels.putPair(Fields.JSON.objectNode(), timeline.pair());
        node.put("asOf", timeline.asOf().toString());
        return putStanding(node, timeline);
    }

    /** All but {@code alerts} and {@code articles}. */
    public static ObjectNode of(Timeline timeline, Optional<Instant> knownAt, Labels labels) {
        ObjectNode node = labels.putPair(Fields.JSON.objectNode(), timeline.pair());
        node.put("asOf", timeline.asOf().toString()).put("knownAt", Fields.text(knownAt));
        node.set("events", Fields.array(timeline.events(), TimelineJson::event));
        return putStanding(node, timeline);
    }

    /** Where it stands, the widest scope first. */
    public static ArrayNode positions(Collection<Position> positions) {
        return Fields.array(positions, TimelineJson::position);
    }

    /** A dot on the timeline: an article and what it claims of the pair. */
    public static ObjectNode dot(ArticleClaims article) {
        ObjectNode node = Fields.JSON.objectNode();
        node.put("id", article.article().value())
                .put("published", article.published().toString());
        node.put("publisher", article.publisher()).put("title", article.title());
        node.put("url", Fields.text(article.url())).put("language", article.language());
        node.set(
                "acts",
                Fields.texts(article.claims().stream()
                        .map(claim -> claim.act().name())
                        .distinct()
                        .toList()));
        return node;
    }

    private static ObjectNode putStanding(ObjectNode node, Timeline timeline) {
        node.set("positions", positions(timeline.positions()));
        node.put("lastChange", Fields.text(CompanySummary.of(timeline).lastChange()));
        node.put("nextChange", Fields.text(timeline.nextChange()));
        node.set("denied", EvidenceJson.all(timeline.denials()));
        return node;
    }

    private static ObjectNode position(Position position) {
        ObjectNode node = Fields.putScope(Fields.JSON.objectNode(), position.scope());
        node.put("stance", position.stance().name())
                .put("since", position.since().toString());
        node.put("act", Fields.text(position.act()));
        node.set("until", UntilJson.of(position.until()));
        return node.put("ends", Fields.text(position.ends()));
    }

    private static ObjectNode event(Event event) {
        String actClass = event.act().actClass().name();
        ObjectNode node = Fields.JSON.objectNode();
        node.put("id", actClass + ":" + event.day() + ":" + event.scope());
        node.put("act", event.act().name()).put("class", actClass);
        Fields.putScope(node, event.scope());
        node.put("effective", event.effective().toString())
                .put("day", event.day().toString());
        node.set("until", UntilJson.of(event.until()));
        node.put("ends", Fields.text(event.ends()));
        node.put("admitted", !event.disputed()).put("disputed", event.disputed());
        node.put("silent", event.silent()).put("corroboration", event.corroboration());
        node.set("evidence", EvidenceJson.all(event.evidence()));
        return node;
    }
}
