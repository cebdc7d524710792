package org.stancewatch.domain.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.CompanySummary;
import org.stancewatch.domain.ledger.Ledger;
import org.stancewatch.domain.ledger.Reconciliation;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;

/** What a generation tells that reads some articles, as the real ledger has it, for tests. */
public final class Accounts {

    private final LocalDate day;
    private final Map<Pair, List<ArticleClaims>> told;
    private Horizon horizon = Horizon.UNBOUNDED;

    private Accounts(LocalDate day, List<ArticleClaims> told) {
        this.day = day;
        this.told =
                told.stream().collect(Collectors.groupingBy(ArticleClaims::pair, TreeMap::new, Collectors.toList()));
    }

    /** By what it knows on {@code day}. */
    public static Accounts on(String day, ArticleClaims... told) {
        return new Accounts(LocalDate.parse(day), List.of(told));
    }

    public Accounts within(Horizon other) {
        horizon = other;
        return this;
    }

    public Account account() {
        List<Timeline> timelines = told.keySet().stream().map(this::timeline).toList();
        return new Account(alerts(timelines), timelines, technologies(timelines), horizon);
    }

    /** What it knows of {@code pair}, once it has heard {@code verdicts}. */
    public Knowledge knowledge(Pair pair, Reach reach, Verdict... verdicts) {
        return Knowledge.of(told.getOrDefault(pair, List.of()), Arrays.asList(verdicts), Optional.of(day), reach);
    }

    private Timeline timeline(Pair pair) {
        return Ledger.of(pair, told.get(pair)).asOf(day);
    }

    private List<ToldAlert> alerts(List<Timeline> timelines) {
        List<ToldAlert> alerts = new ArrayList<>();
        timelines.forEach(timeline -> {
            AlertRegister none = AlertRegister.empty(timeline.pair().key());
            register(none, timeline).forEach(alert -> alerts.add(told(alert)));
        });
        return alerts;
    }

    private List<Alert> register(AlertRegister register, Timeline timeline) {
        return Reconciliation.of(register, timeline.alerts(), day).changes();
    }

    /** An alert that follows from the first of its ground. */
    static ToldAlert told(Alert alert) {
        return new ToldAlert(alert, alert.standing().firstRecordedAt());
    }

    private static List<TechnologyTimeline> technologies(List<Timeline> timelines) {
        return timelines.stream()
                .map(CompanySummary::of)
                .collect(Collectors.groupingBy(company -> company.pair().technology()))
                .entrySet()
                .stream()
                .map(technology -> TechnologyTimeline.of(technology.getKey(), technology.getValue()))
                .toList();
    }
}
