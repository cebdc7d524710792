package org.stancewatch.app.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.Evidence;

/**
 * An alert as a short block of lines: its headline; the words that show it; who published them, and where; since when it
 * holds and how well it is attested. Each block ends with an empty line.
 */
public final class AlertPrinter {

    /** Earliest effective date first; then by id, so that the order is always the same. */
    public static final Comparator<Alert> BY_DATE =
            Comparator.comparing((Alert alert) -> alert.content().effective()).thenComparing(Alert::id);

    private static final String INDENT = "  ";
    private static final String DOT = " · ";

    private final Function<Alert, String> headline;
    private final Palette palette;
    private final Lines lines;

    /** Prints lines of at most {@code width} characters; {@code headline} says in a sentence what an alert says. */
    public AlertPrinter(Function<Alert, String> headline, Palette palette, int width) {
        this.headline = headline;
        this.palette = palette;
        this.lines = new Lines(width - INDENT.length());
    }

    /** The block, with line ends. */
    public String print(Alert alert) {
        List<String> block = new ArrayList<>();
        addHead(block, alert, status(alert));
        addBody(block, alert);
        List<String> changes = changes(alert);
        if (!changes.isEmpty()) {
            indent(block, lines.of(changes, DOT), palette::faint);
        }
        return block(block);
    }

    /** For a reader who hears of the alert for the first time: what it says now, not how it came there. */
    public String printFirst(Alert alert) {
        List<String> block = new ArrayList<>();
        addHead(block, alert, "");
        addBody(block, alert);
        return block(block);
    }

    /** For a reader who has seen the alert: which one changed, and how. */
    public String printChange(Alert alert) {
        List<String> block = new ArrayList<>();
        addHead(block, alert, status(alert));
        List<String> parts = changes(alert);
        parts.add(alert.id());
        indent(block, lines.of(parts, DOT), palette::faint);
        return block(block);
    }

    private static String block(List<String> block) {
        return String.join("\n", block) + "\n\n";
    }

    private static String status(Alert alert) {
        return alert.status() == AlertStatus.RAISED ? "" : INDENT + "[" + alert.status() + "]";
    }

    private void addBody(List<String> block, Alert alert) {
        alert.standing().evidence().stream().findFirst().ifPresent(best -> addEvidence(block, best));
        indent(block, lines.of(standing(alert), DOT), palette::faint);
    }

    private void addHead(List<String> block, Alert alert, String status) {
        String type = alert.content().type().name().replace('_', ' ');
        String said = headline.apply(alert);
        String styled = palette.type(alert.content().type(), type);
        if (lines.fits(type + INDENT + said + status)) {
            block.add(styled + INDENT + palette.strong(said) + status);
        } else {
            block.add(styled + status);
            indent(block, lines.of(said), palette::strong);
        }
    }

    private void addEvidence(List<String> block, Evidence evidence) {
        indent(block, lines.of("“" + evidence.quote().words() + "”"), palette::quoted);
        List<String> source = new ArrayList<>(List.of(evidence.publisher() + ", " + Dates.of(evidence.published())));
        evidence.url().ifPresent(source::add);
        indent(block, lines.of(source, DOT), UnaryOperator.identity());
    }

    private static List<String> standing(Alert alert) {
        int number = alert.standing().corroboration();
        List<String> parts = new ArrayList<>();
        parts.add("from " + Dates.of(alert.content().effective()));
        parts.add(number + " independent publisher" + (number == 1 ? "" : "s"));
        parts.add(alert.id());
        return parts;
    }

    private static List<String> changes(Alert alert) {
        List<String> parts = new ArrayList<>();
        alert.reason().ifPresent(reason -> parts.add("reason: " + reason));
        alert.supersededBy().ifPresent(other -> parts.add("superseded by " + other));
        return parts;
    }

    private static void indent(List<String> block, List<String> text, UnaryOperator<String> style) {
        text.forEach(line -> block.add(INDENT + style.apply(line)));
    }
}
