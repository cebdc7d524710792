package org.stancewatch.app.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.app.text.TextTable;
import org.stancewatch.domain.comparison.AlertDifference;
import org.stancewatch.domain.comparison.Change;
import org.stancewatch.domain.comparison.Comparison;
import org.stancewatch.domain.comparison.CountDifference;
import org.stancewatch.domain.comparison.Difference;
import org.stancewatch.domain.comparison.FieldChange;
import org.stancewatch.domain.comparison.PositionDifference;
import org.stancewatch.domain.comparison.Sides;
import org.stancewatch.domain.comparison.Words;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.Stance;

/**
 * A comparison as a person reads it: a block for each difference, with a table of what reads differently and the reasons; then
 * the sum.
 */
public final class DiffText {

    /** More reasons of one difference are counted, in JSON too. */
    static final int MOST_REASONS = 20;

    private static final int REASONS_SHOWN = 3;
    private static final String INDENT = "    ";

    private final Diff diff;
    private final Function<Alert, String> headline;
    private final ReasonText reasons;

    /** In {@code headline}'s words. */
    public DiffText(Diff diff, Function<Alert, String> headline) {
        this.diff = diff;
        this.headline = headline;
        this.reasons = new ReasonText(diff);
    }

    /** All lines; one where nothing differs, the rules neither. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (diff.rules().differs()) {
            lines.add(diff.rules().words(diff));
            lines.add("");
        }
        diff.differences().forEach(explained -> {
            lines.add(change(explained.difference()) + ": " + what(explained.difference()));
            details(explained.difference()).forEach(line -> lines.add(INDENT + line));
            why(explained).forEach(line -> lines.add(INDENT + line));
            lines.add("");
        });
        lines.addAll(sum(diff.comparison()));
        return lines;
    }

    private String change(Difference difference) {
        return switch (difference.change()) {
            case ADDED -> "only in " + diff.b();
            case REMOVED -> "only in " + diff.a();
            case CHANGED -> "differs";
        };
    }

    private String what(Difference difference) {
        if (difference instanceof AlertDifference alert) {
            Alert any = alert.sides().any();
            return any.content().type().name().replace('_', ' ') + "  " + headline.apply(any) + "  (" + ids(alert)
                    + ")";
        }
        if (difference instanceof PositionDifference position) {
            return "position  " + position.pair() + ", " + position.scope();
        }
        CountDifference count = (CountDifference) difference;
        return "count  " + count.technology()
                + count.scope().map(scope -> ", " + scope).orElse("");
    }

    private static String ids(AlertDifference alert) {
        return alert.sides().stream().map(Alert::id).distinct().collect(Collectors.joining(", "));
    }

    private List<String> details(Difference difference) {
        if (difference instanceof AlertDifference alert) {
            return details(alert);
        }
        if (difference instanceof PositionDifference position) {
            return position.change() == Change.CHANGED
                    ? table(position.fields())
                    : List.of(said(Words.of(position.sides().any())));
        }
        return details((CountDifference) difference);
    }

    private List<String> details(AlertDifference alert) {
        if (alert.change() == Change.CHANGED) {
            return table(alert.fields());
        }
        String there = alert.change() == Change.ADDED ? diff.a() : diff.b();
        Stream<String> withdrawn = alert.withdrawn().stream()
                .map(other -> other.id() + " was withdrawn in " + there
                        + other.reason().map(why -> ": " + why).orElse(""));
        return Stream.concat(Stream.of(said(Words.of(alert.sides().any().content()))), withdrawn)
                .toList();
    }

    private List<String> details(CountDifference count) {
        List<FieldChange> changes = Stream.of(Stance.values())
                .map(stance -> new FieldChange(
                        stance.name(),
                        number(count.sides(), Sides::a, stance),
                        number(count.sides(), Sides::b, stance)))
                .filter(change -> !change.a().equals(change.b()))
                .toList();
        List<String> lines = new ArrayList<>(table(changes));
        lines.add(
                count.pairs().isEmpty()
                        ? "no company stands elsewhere: one side is still to count, or counts by other rules"
                        : "follows from where these stand: "
                                + count.pairs().stream()
                                        .map(pair -> pair.company())
                                        .collect(Collectors.joining(", ")));
        return lines;
    }

    private static String number(
            Sides<Map<Stance, Integer>> sides,
            Function<Sides<Map<Stance, Integer>>, Optional<Map<Stance, Integer>>> side,
            Stance stance) {
        return String.valueOf(
                side.apply(sides).map(counts -> counts.getOrDefault(stance, 0)).orElse(0));
    }

    private List<String> table(Collection<FieldChange> changes) {
        TextTable table = TextTable.ofWords().row("", Stream.of(diff.a(), diff.b()));
        changes.forEach(change -> table.row(change.field(), Stream.of(change.a(), change.b())));
        return table.lines();
    }

    private static String said(Words words) {
        return words.fields().entrySet().stream()
                .filter(field -> !field.getValue().equals(Words.NONE)
                        && !field.getValue().equals("false"))
                .map(field -> field.getKey() + " " + field.getValue())
                .collect(Collectors.joining(" · "));
    }

    private List<String> why(Explained explained) {
        List<String> lines = new ArrayList<>();
        explained.reasons().stream().limit(REASONS_SHOWN).forEach(reason -> lines.addAll(reasons.of(reason)));
        int more = explained.reasons().size() - REASONS_SHOWN;
        if (more > 0) {
            lines.add("… and " + more + " more: see --json");
        }
        return lines;
    }

    private List<String> sum(Comparison comparison) {
        String compared = comparison.alerts() + " alerts, " + comparison.positions() + " positions";
        List<String> lines = new ArrayList<>();
        lines.add(
                diff.isEqual()
                        ? "no difference in " + compared
                        : comparison.differences().size() + " differences between " + diff.a() + " and " + diff.b()
                                + " in " + compared + ", " + comparison.counts() + " counts");
        if (comparison.beyond() > 0) {
            lines.add(comparison.beyond() + " of which one side does not tell at all are not compared");
        }
        return lines;
    }
}
