package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.stancewatch.domain.claim.ArticleClaims;

/** Runs ledgers of fixtures and puts what they say in short words, for tests. */
final class Ledgers {

    private Ledgers() {}

    static Timeline asOf(String date, ClaimFixture... told) {
        return asOf(date, Arrays.stream(told).map(ClaimFixture::build).toList());
    }

    static Timeline asOf(String date, List<ArticleClaims> told) {
        return Ledger.of(ClaimFixture.PAIR, told).asOf(LocalDate.parse(date));
    }

    /** {@code type act scope effective}, with {@code until end} where the new state has an end. */
    static List<String> alerts(Timeline timeline) {
        return timeline.alerts().stream()
                .map(StandingAlert::content)
                .map(Ledgers::inWords)
                .toList();
    }

    static String inWords(AlertContent alert) {
        return alert.type() + " " + alert.act() + " " + alert.scope() + " " + alert.effective()
                + alert.ends().map(end -> " until " + end).orElse("");
    }

    /** {@code scope stance since day}. */
    static List<String> positions(Timeline timeline) {
        return timeline.positions().stream()
                .map(position -> position.scope() + " " + position.stance() + " since " + position.since())
                .toList();
    }

    /** {@code act scope effective}, silent and disputed ones named so. */
    static List<String> events(Timeline timeline) {
        return timeline.events().stream()
                .map(event -> event.act() + " " + event.scope() + " " + event.effective()
                        + (event.silent() ? " silent" : "")
                        + (event.disputed() ? " disputed" : ""))
                .toList();
    }
}
