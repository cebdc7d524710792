package org.stancewatch.dashboard.webhook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.Evidence;
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.StandingAlert;

/** Alerts about Amazon, the police and facial recognition, as a test needs them. */
record AlertSample(String id, int revision, AlertStatus status, boolean late, AlertType type, String company) {

    static AlertSample number(int number) {
        return new AlertSample(
                "amazon|facial-recognition#" + number,
                1,
                AlertStatus.RAISED,
                false,
                AlertType.NEW_MORATORIUM,
                "amazon");
    }

    AlertSample revision(int other) {
        return new AlertSample(id, other, AlertStatus.UPDATED, late, type, company);
    }

    AlertSample withdrawn(int other) {
        return new AlertSample(id, other, AlertStatus.WITHDRAWN, late, type, company);
    }

    AlertSample asLate() {
        return new AlertSample(id, revision, status, true, type, company);
    }

    AlertSample of(String other) {
        return new AlertSample(id, revision, status, late, type, other);
    }

    AlertSample of(AlertType other) {
        return new AlertSample(id, revision, status, late, other, company);
    }

    Alert build() {
        AlertContent content = new AlertContent(
                type,
                new TreeSet<>(Set.of(company)),
                "facial-recognition",
                Act.MORATORIUM,
                Scope.of(Set.of("police"), Optional.of("US")),
                PartialDate.parse("2026-11-20"),
                Optional.empty(),
                Optional.empty(),
                Stance.SUPPLYING,
                Stance.HALTED,
                false,
                Optional.empty());
        StandingAlert standing = new StandingAlert(
                content,
                new TreeSet<>(Set.of("ground")),
                Instant.parse("2026-11-21T10:00:00Z"),
                1,
                List.of(evidence()));
        return new Alert(id, revision, status, late, Optional.empty(), Optional.empty(), standing, List.of());
    }

    /** As far as messages need it: the whole form is tested where it is written. */
    static ObjectNode json(Alert alert) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", alert.id()).put("revision", alert.revision());
        node.put("status", alert.status().name());
        node.put("type", alert.content().type().name());
        node.putObject("headlines").put("en", "Amazon bars police from facial recognition");
        node.putArray("evidence")
                .addObject()
                .put("quote", "a one-year moratorium")
                .put("publisher", "Northline")
                .put("published", "2026-11-21T08:00:00Z")
                .put("url", "https://northline.example/a");
        return node;
    }

    private static Evidence evidence() {
        return new Evidence(
                ArticleId.hashOf("https://northline.example/a"),
                Optional.of("https://northline.example/a"),
                "Northline",
                "Amazon pauses",
                Instant.parse("2026-11-21T08:00:00Z"),
                new Quote("a one-year moratorium", 0),
                0.9,
                "a rule",
                "2026.1-3f9ac21b");
    }
}
