package org.stancewatch.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.evaluation.ClaimScore;

/** An evaluation as a table a person reads, or as JSON. */
final class EvaluationReport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EvaluationReport() {}

    static void table(Evaluation evaluation, PrintWriter out) {
        out.println("Claims: asserted ones, right where company, technology and act are; then shares of those.");
        out.println();
        evaluation.byLanguage().values().stream()
                .findFirst()
                .ifPresent(first -> out.println(cell("")
                        + figures(first).keySet().stream()
                                .map(EvaluationReport::cell)
                                .collect(Collectors.joining())));
        evaluation
                .byLanguage()
                .forEach((language, score) -> out.println(cell(language)
                        + figures(score).values().stream()
                                .map(EvaluationReport::cell)
                                .collect(Collectors.joining())));
    }

    static void errors(Evaluation evaluation, PrintWriter out) {
        out.println();
        evaluation.faults().forEach(fault -> {
            fault.match().missed().forEach(claim -> out.println(error(fault.id(), "missed", claim)));
            fault.match().extra().forEach(claim -> out.println(error(fault.id(), "false ", claim)));
        });
    }

    static ObjectNode json(Evaluation evaluation) {
        ObjectNode node = JSON.createObjectNode();
        evaluation.byLanguage().forEach((language, score) -> {
            ObjectNode figures = node.putObject(language);
            figures(score).forEach((name, value) -> figures.put(name, Double.parseDouble(value)));
        });
        return node;
    }

    private static Map<String, String> figures(ClaimScore score) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("articles", String.valueOf(score.articles()));
        figures.put("precision", share(score.precision()));
        figures.put("recall", share(score.recall()));
        figures.put("false/100", share(score.falsePerHundredQuiet()));
        figures.put("modality", share(score.modalityShare()));
        figures.put("audience", share(score.ofHits(score.audience())));
        figures.put("place", share(score.ofHits(score.jurisdiction())));
        figures.put("effective", share(score.ofHits(score.effective())));
        figures.put("until", share(score.ofHits(score.until())));
        figures.put("history", share(score.ofHits(score.background())));
        figures.put("evidence", share(score.ofHits(score.evidence())));
        return figures;
    }

    private static String error(String id, String kind, Claim claim) {
        String words = claim.quote().words().replaceAll("\\s+", " ");
        return String.join(
                " ", id, kind, claim.pair().key(), claim.act().name(), "\"" + words + "\"", claim.explanation());
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String cell(String text) {
        return String.format(Locale.ROOT, "%-11s", text);
    }
}
