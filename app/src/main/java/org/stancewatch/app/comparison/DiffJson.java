package org.stancewatch.app.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stancewatch.dashboard.json.AlertJson;
import org.stancewatch.dashboard.json.Labels;
import org.stancewatch.dashboard.json.TimelineJson;
import org.stancewatch.domain.comparison.AlertDifference;
import org.stancewatch.domain.comparison.CountDifference;
import org.stancewatch.domain.comparison.Difference;
import org.stancewatch.domain.comparison.FieldChange;
import org.stancewatch.domain.comparison.PositionDifference;
import org.stancewatch.domain.comparison.Sides;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.Stance;

/** A comparison as one JSON object; alerts and positions as the API has them. */
public final class DiffJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Diff diff;
    private final Headlines headlines;
    private final ReasonJson reasons;

    private DiffJson(Diff diff, Headlines headlines, ReasonJson reasons) {
        this.diff = diff;
        this.headlines = headlines;
        this.reasons = reasons;
    }

    /** In {@code names}' words. */
    public static DiffJson of(Diff diff, Names names) {
        return new DiffJson(diff, Headlines.with(names), new ReasonJson(new Labels(names)));
    }

    /** The object. */
    public ObjectNode json() {
        ObjectNode node = JSON.objectNode();
        node.put("a", diff.a()).put("b", diff.b()).put("equal", diff.isEqual());
        node.set("rules", rules(diff.rules()));
        node.set("unplanned", texts(diff.unplanned()));
        node.set("unfinished", texts(diff.unfinished()));
        node.putObject("compared")
                .put("alerts", diff.comparison().alerts())
                .put("positions", diff.comparison().positions())
                .put("counts", diff.comparison().counts());
        node.put("beyond", diff.comparison().beyond());
        ArrayNode differences = node.putArray("differences");
        diff.differences().forEach(explained -> differences.add(difference(explained)));
        return node;
    }

    static ObjectNode rules(ReadBy read) {
        ObjectNode node = JSON.objectNode();
        read.a().forEach(node.putArray("a")::add);
        read.b().forEach(node.putArray("b")::add);
        return node;
    }

    private ObjectNode difference(Explained explained) {
        ObjectNode node = said(explained.difference());
        ArrayNode why = node.putArray("reasons");
        explained.reasons().stream().limit(DiffText.MOST_REASONS).forEach(reason -> why.add(reasons.of(reason, diff)));
        return node.put("moreReasons", Math.max(0, explained.reasons().size() - DiffText.MOST_REASONS));
    }

    private ObjectNode said(Difference difference) {
        if (difference instanceof AlertDifference alert) {
            return alert(alert);
        }
        return difference instanceof PositionDifference position
                ? position(position)
                : counted((CountDifference) difference);
    }

    private ObjectNode alert(AlertDifference alert) {
        ObjectNode node = head("ALERT", alert);
        putSides(node, alert.sides(), this::alert);
        node.set("fields", fields(alert.fields()));
        node.set("withdrawn", alert.withdrawn().map(this::alert).orElse(null));
        return node;
    }

    private ObjectNode alert(Alert alert) {
        return AlertJson.of(alert, headlines.of(alert));
    }

    private static ObjectNode position(PositionDifference position) {
        ObjectNode node = head("POSITION", position);
        node.put("company", position.pair().company())
                .put("technology", position.pair().technology());
        putSides(
                node,
                position.sides(),
                held -> TimelineJson.positions(List.of(held)).get(0));
        node.set("fields", fields(position.fields()));
        return node;
    }

    private static ObjectNode counted(CountDifference count) {
        ObjectNode node = head("COUNT", count);
        node.put("technology", count.technology());
        node.put("scope", count.scope().map(Object::toString).orElse(null));
        putSides(node, count.sides(), DiffJson::counts);
        ArrayNode companies = node.putArray("companies");
        count.pairs().forEach(pair -> companies.add(pair.company()));
        return node;
    }

    private static ObjectNode head(String kind, Difference difference) {
        return JSON.objectNode()
                .put("kind", kind)
                .put("change", difference.change().name());
    }

    private static <T> void putSides(ObjectNode node, Sides<T> sides, Function<T, JsonNode> form) {
        node.set("a", side(sides.a(), form));
        node.set("b", side(sides.b(), form));
    }

    private static <T> @Nullable JsonNode side(Optional<T> value, Function<T, JsonNode> form) {
        return value.map(form).orElse(null);
    }

    private static ObjectNode counts(Map<Stance, Integer> counts) {
        ObjectNode node = JSON.objectNode();
        counts.forEach((stance, count) -> node.put(stance.name(), count));
        return node;
    }

    private static ArrayNode texts(Collection<String> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }

    static ArrayNode fields(Collection<FieldChange> fields) {
        ArrayNode array = JSON.arrayNode();
        fields.forEach(change -> array.addObject()
                .put("field", change.field())
                .put("a", change.a())
                .put("b", change.b()));
        return array;
    }
}
