package org.stancewatch.app.alert;

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

/** An alert about Amazon, police and facial recognition on 10 June 2020, changed as a test needs it. */
final class AlertSample {

    private final AlertType type;
    private final Act act;
    private PartialDate effective = PartialDate.parse("2020-06-10");
    private String id = "amazon|facial-recognition#1";
    private int revision = 1;
    private String quote = "a one-year moratorium on police use";
    private int corroboration = 1;
    private AlertStatus status = AlertStatus.RAISED;
    private Optional<String> reason = Optional.empty();
    private Optional<String> supersededBy = Optional.empty();

    private AlertSample(AlertType type, Act act) {
        this.type = type;
        this.act = act;
    }

    static AlertSample of(AlertType type, Act act) {
        return new AlertSample(type, act);
    }

    AlertSample id(String other) {
        id = other;
        return this;
    }

    AlertSample revision(int number) {
        revision = number;
        return this;
    }

    AlertSample effective(String date) {
        effective = PartialDate.parse(date);
        return this;
    }

    AlertSample quote(String words) {
        quote = words;
        return this;
    }

    AlertSample corroboration(int publishers) {
        corroboration = publishers;
        return this;
    }

    AlertSample status(AlertStatus other, String why) {
        status = other;
        reason = Optional.of(why);
        return this;
    }

    AlertSample supersededBy(String id) {
        supersededBy = Optional.of(id);
        return this;
    }

    Alert build() {
        AlertContent content = new AlertContent(
                type,
                new TreeSet<>(Set.of("amazon")),
                "facial-recognition",
                act,
                Scope.of(Set.of("police"), Optional.empty()),
                effective,
                Optional.empty(),
                Optional.empty(),
                Stance.SUPPLYING,
                Stance.HALTED,
                false,
                Optional.empty());
        StandingAlert standing = new StandingAlert(
                content,
                new TreeSet<>(Set.of("ground")),
                Instant.parse("2026-11-25T10:00:00Z"),
                corroboration,
                List.of(evidence()));
        return new Alert(id, revision, status, false, reason, supersededBy, standing, List.of());
    }

    private Evidence evidence() {
        return new Evidence(
                ArticleId.hashOf("https://ledger.example/amazon"),
                Optional.of("https://ledger.example/amazon"),
                "The Seattle Ledger",
                "Amazon pauses",
                Instant.parse("2020-06-11T08:00:00Z"),
                new Quote(quote, 0),
                0.9,
                "a rule",
                "2026.1-3f9ac21b");
    }
}
