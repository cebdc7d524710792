package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;

class HeadlineTest {

    private static final Scope POLICE = Scope.of(Set.of("police"), Optional.empty());

    @Test
    void a_moratorium_tells_company_technology_audience_day_and_term() {
        Until year = new Until.Term(Period.ofYears(1));

        assertThat(headline(AlertType.NEW_MORATORIUM, Act.MORATORIUM, POLICE, Optional.of(year), "amazon"))
                .isEqualTo("Amazon halts facial recognition for police, from 2020-06-10, for 1 year.");
    }

    @Test
    void a_condition_is_told_in_the_words_of_the_article() {
        Until law = new Until.Condition("a federal law is in place");

        assertThat(headline(AlertType.NEW_MORATORIUM, Act.MORATORIUM, POLICE, Optional.of(law), "microsoft"))
                .endsWith("until: a federal law is in place.");
    }

    @Test
    void a_withdrawal_of_a_company_known_by_initials_reads_as_one() {
        assertThat(headline(AlertType.NEW_MORATORIUM, Act.WITHDRAWAL, Scope.everyone(), Optional.empty(), "ibm"))
                .isEqualTo("IBM withdraws from facial recognition, from 2020-06-10.");
    }

    @Test
    void a_jurisdiction_follows_the_audience() {
        Scope california = Scope.of(Set.of("police"), Optional.of("US-CA"));

        assertThat(headline(AlertType.NEW_MORATORIUM, Act.BAN, california, Optional.empty(), "axon"))
                .isEqualTo("Axon bans facial recognition for police in US-CA, from 2020-06-10.");
    }

    @Test
    void a_wave_names_all_its_companies() {
        assertThat(headline(AlertType.WAVE, Act.MORATORIUM, POLICE, Optional.empty(), "amazon", "ibm", "microsoft"))
                .startsWith("Amazon, IBM and Microsoft halt facial recognition");
    }

    @Test
    void a_withdrawn_alert_says_so_first() {
        AlertContent content = content(AlertType.REVERSAL, Act.RESUMPTION, POLICE, Optional.empty(), "amazon");

        assertThat(Headline.of(alert(content, AlertStatus.WITHDRAWN))).startsWith("Withdrawn: Amazon ends its halt of");
    }

    private static String headline(AlertType type, Act act, Scope scope, Optional<Until> until, String... companies) {
        return Headline.of(alert(content(type, act, scope, until, companies), AlertStatus.RAISED));
    }

    private static AlertContent content(
            AlertType type, Act act, Scope scope, Optional<Until> until, String... companies) {
        return new AlertContent(
                type,
                new TreeSet<>(List.of(companies)),
                "facial-recognition",
                act,
                scope,
                PartialDate.parse("2020-06-10"),
                until,
                Optional.empty(),
                Stance.UNKNOWN,
                Stance.HALTED,
                false,
                Optional.empty());
    }

    private static Alert alert(AlertContent content, AlertStatus status) {
        StandingAlert standing = new StandingAlert(content, new TreeSet<>(), Instant.EPOCH, 1, List.of());
        return new Alert("id", 1, status, false, Optional.empty(), Optional.empty(), standing);
    }
}
