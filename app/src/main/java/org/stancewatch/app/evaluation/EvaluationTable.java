package org.stancewatch.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.app.text.TextTable;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.evaluation.Confusion;
import org.stancewatch.domain.evaluation.Figure;
import org.stancewatch.domain.evaluation.Reliability;
import org.stancewatch.domain.evaluation.Share;
import org.stancewatch.domain.evaluation.Tally;

/** An evaluation as a person reads it. */
public final class EvaluationTable {

    private static final String NONE = "–";
    private static final double PER_HUNDRED = 100;

    private final Evaluation evaluation;
    private final boolean split;

    /** @param split whether the third that is held back is told from the rest */
    public EvaluationTable(Evaluation evaluation, boolean split) {
        this.evaluation = evaluation;
        this.split = split;
    }

    /** The figures, and what lies behind them. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Asserted claims, right where company, technology and act are; in brackets 95 % intervals, by article.");
        lines.add("");
        lines.addAll(figures());
        lines.addAll(section("Kinds of articles", kinds()));
        lines.addAll(section(
                "Acts: told (down) and read (across); none told is a false claim, none read a missed one", acts()));
        lines.addAll(section(
                "Confidence: what is said and how many are right, all languages",
                reliability(evaluation.reliability())));
        lines.add("");
        lines.add("Missed, by what lost them: " + causes());
        return lines;
    }

    private static List<String> section(String title, List<String> lines) {
        return Stream.concat(Stream.of("", title), lines.stream()).toList();
    }

    private List<String> figures() {
        Map<String, Evaluation> parts = evaluation.parts(split);
        TextTable table = TextTable.ofFigures()
                .row("", parts.keySet().stream())
                .row("articles", parts.values().stream().map(EvaluationTable::articles));
        for (Figure figure : Figure.values()) {
            table.row(name(figure), parts.values().stream().map(part -> cell(figure, part.share(figure))));
        }
        return table.lines();
    }

    private static String articles(Evaluation part) {
        return String.valueOf(part.articles().size());
    }

    private static String name(Figure figure) {
        return switch (figure) {
            case FALSE_CLAIMS -> "false in 100 traps and negatives";
            case UNTIL_TOLD -> "  until, where one is told";
            case PRECISION, RECALL -> figure.name().toLowerCase(Locale.ROOT);
            default -> "  " + figure.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String cell(Figure figure, Share share) {
        if (share.tally().of() == 0) {
            return NONE;
        }
        return figure == Figure.FALSE_CLAIMS ? interval("%.1f", PER_HUNDRED, share) : interval("%.2f", 1, share);
    }

    private static String interval(String format, double factor, Share share) {
        return format(
                format + " (" + format + "–" + format + ")",
                factor * share.value(),
                factor * share.low(),
                factor * share.high());
    }

    private List<String> kinds() {
        TextTable table =
                TextTable.ofFigures().row("", Stream.of("articles", "claims told", "right", "missed", "false"));
        evaluation.kinds().forEach((name, kind) -> table.row(name, counts(kind)));
        return table.lines();
    }

    private static Stream<String> counts(Evaluation kind) {
        Tally told = kind.share(Figure.RECALL).tally();
        int found = kind.share(Figure.PRECISION).tally().of();
        return Stream.of(
                        kind.articles().size(), told.of(), told.right(), told.of() - told.right(), found - told.right())
                .map(String::valueOf);
    }

    private List<String> acts() {
        Confusion confusion = evaluation.confusion();
        TextTable table = TextTable.ofFigures().row("", Confusion.ACTS.stream().map(EvaluationTable::name));
        Confusion.ACTS.forEach(told ->
                table.row(name(told), Confusion.ACTS.stream().map(read -> count(confusion.count(told, read)))));
        return table.lines();
    }

    private static String name(Optional<Act> act) {
        return act.map(Act::name).orElse("none").toLowerCase(Locale.ROOT);
    }

    private static String count(int count) {
        return count == 0 ? "·" : String.valueOf(count);
    }

    /** How often claims of about one confidence are right. */
    public static List<String> reliability(Reliability reliability) {
        TextTable table = TextTable.ofFigures().row("confidence", Stream.of("claims", "said", "right", ""));
        reliability.bins().forEach(bin -> table.row(format("%.2f–%.2f", bin.from(), bin.to()), cells(bin)));
        return table.row("Brier score", Stream.of("", "", format("%.3f", reliability.brier()), ""))
                .lines();
    }

    private static Stream<String> cells(Reliability.Bin bin) {
        return Stream.of(
                String.valueOf(bin.right().tally().of()),
                format("%.2f", bin.said()),
                interval("%.2f", 1, bin.right()),
                bin.holds() ? "" : bin.said() > bin.right().high() ? "too sure" : "too modest");
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private String causes() {
        return evaluation.causes().entrySet().stream()
                .map(cause -> cause.getKey() + " " + cause.getValue())
                .collect(Collectors.joining(", "));
    }
}
