package org.stancewatch.app.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.evaluation.ClaimScore;

/** An evaluation as a table a person reads, or as JSON. */
public final class EvaluationReport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EvaluationReport() {}

    /**
     * The figures, and for what cause claims were missed.
     *
     * @param split whether the third that is held back is told from the rest
     */
    public static void table(Evaluation evaluation, boolean split, PrintWriter out) {
        out.println("Claims: asserted ones, right where company, technology and act are; then shares of those.");
        out.println();
        out.println(row("", figures(ClaimScore.NONE).keySet()));
        evaluation
                .parts(split)
                .forEach((name, part) ->
                        out.println(row(name, figures(part.score()).values())));
        causes(evaluation, out);
    }

    private static String row(String name, Collection<String> cells) {
        return cell(name) + cells.stream().map(EvaluationReport::cell).collect(Collectors.joining());
    }

    private static void causes(Evaluation evaluation, PrintWriter out) {
        out.println();
        out.println("Missed, by what lost them: "
                + evaluation.causes().entrySet().stream()
                        .map(cause -> cause.getKey() + " " + cause.getValue())
                        .collect(Collectors.joining(", ")));
    }

    /**
     * Each claim missed, with the cause, and each false one.
     *
     * @param split whether those of the third that is held back are listed too, and not only counted
     */
    public static void errors(Evaluation evaluation, boolean split, PrintWriter out) {
        out.println();
        List<String> shown = errors(split ? evaluation : evaluation.developedOn());
        int hidden = errors(evaluation).size() - shown.size();
        shown.forEach(out::println);
        if (hidden > 0) {
            out.println(hidden + " more in articles that are held back: --held-back shows them");
        }
    }

    private static List<String> errors(Evaluation evaluation) {
        return evaluation.articles().stream()
                .flatMap(article -> Stream.concat(
                        article.misses().stream().map(miss -> error(article, "missed " + miss.cause(), miss.label())),
                        article.match().extra().stream().map(claim -> error(article, "false", claim))))
                .toList();
    }

    /** The figures. */
    public static ObjectNode json(Evaluation evaluation) {
        ObjectNode node = JSON.createObjectNode();
        evaluation.parts(false).forEach((name, part) -> {
            ObjectNode figures = node.putObject(name);
            figures(part.score()).forEach((figure, value) -> figures.put(figure, Double.parseDouble(value)));
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

    private static String error(ReadArticle article, String kind, Claim claim) {
        String words = claim.quote().words().replaceAll("\\s+", " ");
        return String.join(
                " ",
                article.id(),
                kind,
                claim.pair().key(),
                claim.act().name(),
                "\"" + words + "\"",
                claim.explanation());
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String cell(String text) {
        return String.format(Locale.ROOT, "%-13s", text);
    }
}
