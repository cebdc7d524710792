package org.stancewatch.processor.aggregator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.processor.metrics.ProcessorMetrics;

/** Each revision of an alert as it is told: a line of the log and a count. */
final class ToldAlerts {

    private static final Logger LOG = LoggerFactory.getLogger(ToldAlerts.class);

    private final ProcessorMetrics metrics;

    ToldAlerts(ProcessorMetrics metrics) {
        this.metrics = metrics;
    }

    void add(Alert alert) {
        LOG.info(
                "alert {} revision {}: {} {}",
                alert.id(),
                alert.revision(),
                alert.content().type(),
                alert.status());
        metrics.alert(alert);
    }
}
