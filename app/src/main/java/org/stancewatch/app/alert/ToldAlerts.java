package org.stancewatch.app.alert;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.stancewatch.domain.ledger.Alert;

/** What one reader has been told, and what of later revisions is news to them. For one thread. */
public final class ToldAlerts {

    private final AlertPrinter printer;
    private final Set<String> standing = new HashSet<>();

    public ToldAlerts(AlertPrinter printer) {
        this.printer = printer;
    }

    /** Takes what stands after {@code revisions} as told already; how many alerts that is. */
    public int takeAsTold(Collection<Alert> revisions) {
        AlertHistory.latest(revisions).stream()
                .filter(Alert::stands)
                .map(Alert::id)
                .forEach(standing::add);
        return standing.size();
    }

    /**
     * The blocks to print for revisions of one moment: an alert in full when it comes to stand, its changes after that; none
     * for one that was withdrawn before it was ever told.
     */
    public String news(Collection<Alert> revisions) {
        StringBuilder blocks = new StringBuilder();
        AlertHistory.latest(revisions).forEach(alert -> blocks.append(news(alert)));
        return blocks.toString();
    }

    private String news(Alert alert) {
        if (alert.stands()) {
            return standing.add(alert.id()) ? printer.printFirst(alert) : printer.printChange(alert);
        }
        return standing.remove(alert.id()) ? printer.printChange(alert) : "";
    }
}
