package org.stancewatch.app.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stancewatch.app.text.TextTable;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.evaluation.AlertMatch;
import org.stancewatch.domain.evaluation.Detection;
import org.stancewatch.domain.evaluation.Tally;

/** How well the bundled history is told, as a person reads it. */
public final class HistoryTable {

    static final int MEDIAN = 50;
    static final int MOST = 90;

    private static final String NONE = "–";
    private static final double HOURS_A_DAY = 24;
    /** The columns: halts, returns, and both. */
    private static final Map<String, Set<ActClass>> COLUMNS = columns();

    private final HistoryEvaluation evaluation;

    public HistoryTable(HistoryEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** The columns' names, each with the classes of acts that it counts. */
    static Map<String, Set<ActClass>> columns() {
        Map<String, Set<ActClass>> columns = new LinkedHashMap<>();
        columns.put("moratoria", EnumSet.of(ActClass.HALT));
        columns.put("reversals", EnumSet.of(ActClass.RELEASE));
        columns.put("together", EnumSet.of(ActClass.HALT, ActClass.RELEASE));
        return columns;
    }

    /** The figures, and what they mean. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("A demonstration, no proof: " + evaluation.articles()
                + " articles about acts that happened, whose texts were written for this project.");
        lines.addAll(section("Stancewatch, from the texts", evaluation.fromTexts()::detection, false));
        lines.addAll(section(
                "The ledger, from the labels: what a perfect reader would lead to",
                evaluation.fromLabels()::detection,
                false));
        lines.addAll(section(
                "Keyword alerts: company, technology and a word for an act (Lucene, words stemmed)",
                evaluation.keywords()::detection,
                true));
        lines.add("");
        lines.addAll(foot());
        return lines;
    }

    private static List<String> section(String title, Function<Set<ActClass>, Detection> figures, boolean keywords) {
        TextTable table = TextTable.ofFigures().row("", COLUMNS.keySet().stream());
        Cells all = new Cells(table, classes -> Optional.of(figures.apply(classes)));
        all.row("real events", one -> String.valueOf(one.events()));
        all.row("  found", one -> String.valueOf(one.found()));
        all.row("  missed", one -> String.valueOf(one.missed()));
        Cells alerts = new Cells(table, classes -> all.of(classes).filter(one -> !keywords || classes.size() > 1));
        alerts.row("alerts", one -> String.valueOf(one.alerts()));
        alerts.row(
                "  for each real event",
                one -> one.alertsPerEvent().map(each -> format("%.2f", each)).orElse(NONE));
        alerts.row("  telling no event", one -> keywords ? NONE : String.valueOf(one.wrong()));
        alerts.row("  false by labels", one -> String.valueOf(one.unlabelled()));
        alerts.row("precision", one -> keywords ? NONE : share(one.precision()));
        alerts.row("  by labels", one -> share(one.precisionByLabels()));
        all.row("recall", one -> share(one.recall()));
        all.row("delay in days, median", one -> days(one.delay(MEDIAN)));
        all.row("delay in days, 90 of 100", one -> days(one.delay(MOST)));
        return Stream.concat(Stream.of("", title), table.lines().stream()).toList();
    }

    /** Rows of a table, a column for each classes of acts; none of a figure where there is none. */
    private record Cells(TextTable table, Function<Set<ActClass>, Optional<Detection>> figures) {

        Optional<Detection> of(Set<ActClass> classes) {
            return figures.apply(classes);
        }

        void row(String name, Function<Detection, String> cell) {
            table.row(
                    name,
                    COLUMNS.values().stream()
                            .map(classes -> of(classes).map(cell).orElse(NONE)));
        }
    }

    private static String share(Tally tally) {
        return tally.of() == 0 ? NONE : format("%.2f", tally.share());
    }

    private static String days(Optional<Duration> delay) {
        return delay.map(one -> format("%.1f", one.toHours() / HOURS_A_DAY)).orElse(NONE);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static List<String> foot() {
        return List.of(
                "Real events: halts (moratorium, ban, withdrawal) and returns on record that at least one article tells. Alerts:",
                "NEW_MORATORIUM and ESCALATION against halts, REVERSAL against returns, each once, by what it last said, be it",
                "withdrawn since. An alert tells an event of the same company, technology and class whose date is at most "
                        + AlertMatch.TOLERANCE_DAYS + " days",
                "from its own (of a month or year: inside); one alert tells one event, the nearest. False by labels: no article",
                "behind it tells such an act as news; an alert that is not, yet tells no event, has another date than the record,",
                "or tells an act that is not on record. A keyword alert is one article that the query of a pair matches, false",
                "where the article tells no new act of the pair; whether of a halt or of a return it does not say. Delay: from",
                "the first article of an event to its alert.");
    }
}
