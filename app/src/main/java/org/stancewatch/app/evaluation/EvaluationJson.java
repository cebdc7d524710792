package org.stancewatch.app.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.evaluation.Confusion;
import org.stancewatch.domain.evaluation.Figure;
import org.stancewatch.domain.evaluation.Reliability;
import org.stancewatch.domain.evaluation.Share;
import org.stancewatch.domain.evaluation.Tally;

/** An evaluation as programs read it; field names are a contract. */
public final class EvaluationJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double DIGITS = 10_000;

    private EvaluationJson() {}

    /** The figures, and what lies behind them; never an error, so that it may be shown whole. */
    public static ObjectNode of(Evaluation evaluation) {
        ObjectNode node = JSON.createObjectNode();
        ObjectNode parts = node.putObject("parts");
        evaluation.parts(true).forEach((name, part) -> parts.set(name.replace(' ', '_'), figures(part)));
        ObjectNode kinds = node.putObject("kinds");
        evaluation.kinds().forEach((name, kind) -> kinds.set(name, figures(kind)));
        node.set("acts", acts(evaluation.confusion()));
        node.set("reliability", reliability(evaluation.reliability()));
        ObjectNode missed = node.putObject("missed");
        evaluation.causes().forEach((cause, count) -> missed.put(cause.toString(), count));
        return node;
    }

    private static ObjectNode figures(Evaluation part) {
        ObjectNode node =
                JSON.createObjectNode().put("articles", part.articles().size());
        for (Figure figure : Figure.values()) {
            node.set(name(figure), share(part.share(figure)));
        }
        return node;
    }

    /** The field of a figure. */
    static String name(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode share(Share share) {
        Tally tally = share.tally();
        return JSON.createObjectNode()
                .put("value", rounded(share.value()))
                .put("low", rounded(share.low()))
                .put("high", rounded(share.high()))
                .put("right", tally.right())
                .put("of", tally.of());
    }

    private static ObjectNode acts(Confusion confusion) {
        ObjectNode acts = JSON.createObjectNode();
        for (Optional<Act> told : Confusion.ACTS) {
            ObjectNode row = acts.putObject(name(told));
            Confusion.ACTS.forEach(read -> row.put(name(read), confusion.count(told, read)));
        }
        return acts;
    }

    private static String name(Optional<Act> act) {
        return act.map(Act::name).orElse("NONE");
    }

    private static ObjectNode reliability(Reliability reliability) {
        ObjectNode node = JSON.createObjectNode().put("brier", rounded(reliability.brier()));
        ArrayNode bins = node.putArray("bins");
        reliability.bins().forEach(bin -> {
            ObjectNode right = share(bin.right());
            bins.addObject()
                    .put("from", bin.from())
                    .put("to", bin.to())
                    .put("said", rounded(bin.said()))
                    .setAll(right);
        });
        return node;
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
