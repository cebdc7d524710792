package org.stancewatch.app.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.evaluation.Detection;
import org.stancewatch.domain.evaluation.Tally;

/** How well the bundled history is told, as programs read it; field names are a contract. Delays are in seconds. */
public final class HistoryJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double DIGITS = 10_000;

    private HistoryJson() {}

    /** The figures of the table: null where nothing was counted, absent where keywords cannot tell. */
    public static ObjectNode of(HistoryEvaluation evaluation) {
        ObjectNode node = JSON.createObjectNode().put("articles", evaluation.articles());
        node.set("texts", figures(evaluation.fromTexts()::detection, false));
        node.set("labels", figures(evaluation.fromLabels()::detection, false));
        node.set("keywords", figures(evaluation.keywords()::detection, true));
        return node;
    }

    private static ObjectNode figures(Function<Set<ActClass>, Detection> figures, boolean keywords) {
        ObjectNode node = JSON.createObjectNode();
        HistoryTable.columns()
                .forEach((name, classes) ->
                        node.set(name, figures(figures.apply(classes), keywords, !keywords || classes.size() > 1)));
        return node;
    }

    private static ObjectNode figures(Detection detection, boolean keywords, boolean alerts) {
        ObjectNode node = JSON.createObjectNode()
                .put("events", detection.events())
                .put("found", detection.found())
                .put("missed", detection.missed())
                .put("recall", share(detection.recall()))
                .put("delay_median", seconds(detection.delay(HistoryTable.MEDIAN)))
                .put("delay_90", seconds(detection.delay(HistoryTable.MOST)));
        return alerts ? withAlerts(node, detection, keywords) : node;
    }

    private static ObjectNode withAlerts(ObjectNode node, Detection detection, boolean keywords) {
        if (!keywords) {
            node.put("telling_no_event", detection.wrong()).put("precision", share(detection.precision()));
        }
        return node.put("alerts", detection.alerts())
                .put("alerts_per_event", rounded(detection.alertsPerEvent()))
                .put("false_by_labels", detection.unlabelled())
                .put("precision_by_labels", share(detection.precisionByLabels()));
    }

    private static @Nullable Double share(Tally tally) {
        return rounded(Optional.of(tally.share()).filter(share -> tally.of() > 0));
    }

    private static @Nullable Long seconds(Optional<Duration> delay) {
        return delay.map(Duration::toSeconds).orElse(null);
    }

    private static @Nullable Double rounded(Optional<Double> value) {
        return value.map(one -> Math.round(one * DIGITS) / DIGITS).orElse(null);
    }
}
