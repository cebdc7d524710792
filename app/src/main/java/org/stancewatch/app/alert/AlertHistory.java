package org.stancewatch.app.alert;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stancewatch.domain.ledger.Alert;

/** Revisions of alerts, folded. */
public final class AlertHistory {

    private AlertHistory() {}

    /** Of each alert its latest revision, the earliest effective date first. */
    public static List<Alert> latest(Collection<Alert> revisions) {
        Map<String, Alert> latest = new HashMap<>();
        revisions.forEach(alert -> latest.merge(alert.id(), alert, AlertHistory::later));
        return latest.values().stream().sorted(AlertPrinter.BY_DATE).toList();
    }

    private static Alert later(Alert one, Alert two) {
        return one.revision() > two.revision() ? one : two;
    }
}
