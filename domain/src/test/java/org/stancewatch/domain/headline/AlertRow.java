package org.stancewatch.domain.headline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.Evidence;
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.StandingAlert;

/** Alerts as short as a row of the table {@code headlines.txt}, which tells the fields. */
final class AlertRow {

    private final List<String> flags;

    private AlertRow(@Nullable String flags) {
        this.flags = flags == null ? List.of() : List.of(flags.split(" "));
    }

    static Alert alert(
            String told,
            String companies,
            String technology,
            String scope,
            String effective,
            @Nullable String until,
            @Nullable String flags) {
        AlertRow row = new AlertRow(flags);
        String[] typeAndAct = told.split(" ");
        String[] audienceAndPlace = scope.split("@");
        AlertContent content = new AlertContent(
                AlertType.valueOf(typeAndAct[0]),
                new TreeSet<>(List.of(companies.split(","))),
                technology,
                Act.valueOf(typeAndAct[1]),
                Scope.of(
                        Set.of(audienceAndPlace[0].split(",")),
                        Arrays.stream(audienceAndPlace).skip(1).findFirst()),
                PartialDate.parse(effective),
                Optional.ofNullable(until).map(AlertRow::until),
                row.value("ends").map(LocalDate::parse),
                Stance.UNKNOWN,
                Stance.HALTED,
                row.has("partial"),
                row.value("since").map(PartialDate::parse));
        return row.alert(content);
    }

    /** Every end, and every flag, of one type, act and scope. */
    static Stream<Alert> variants(AlertType type, Act act, Scope scope) {
        String told = type + " " + act;
        String place = String.join(",", scope.audiences())
                + scope.jurisdiction().map(where -> "@" + where).orElse("");
        return Stream.of(null, "2021-06", "P1Y", "\"a law\"", "\"once there is a law\"")
                .flatMap(until -> Stream.of(null, "ends=2021-06-10", "ahead", "since=2019 partial", "late withdrawn")
                        .map(flags -> alert(told, "ibm", "facial-recognition", place, "2020-06-10", until, flags)));
    }

    private Alert alert(AlertContent content) {
        int days = has("ahead") ? -10 : 1;
        Instant published = content.effective()
                .first()
                .plusDays(days)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        AlertStatus status = has("withdrawn") ? AlertStatus.WITHDRAWN : AlertStatus.RAISED;
        StandingAlert standing =
                new StandingAlert(content, new TreeSet<>(), published, 1, List.of(evidence(published)));
        return new Alert("id", 1, status, has("late"), Optional.empty(), Optional.empty(), standing, List.of());
    }

    private static Evidence evidence(Instant published) {
        ArticleId article = ArticleId.hashOf("https://ledger.example/a");
        return new Evidence(
                article, Optional.empty(), "The Ledger", "A", published, new Quote("words", 0), 0.9, "PAUSE", "");
    }

    private static Until until(String told) {
        if (told.startsWith("\"")) {
            return new Until.Condition(told.substring(1, told.length() - 1));
        }
        return told.startsWith("P") ? new Until.Term(Period.parse(told)) : new Until.OnDate(PartialDate.parse(told));
    }

    private boolean has(String flag) {
        return flags.contains(flag);
    }

    private Optional<String> value(String name) {
        return flags.stream()
                .filter(flag -> flag.startsWith(name + "="))
                .map(flag -> flag.substring(name.length() + 1))
                .findFirst();
    }
}
