package org.stancewatch.dashboard.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertType;

/** Who is told of what, and how often. */
class IntakeTest {

    private static final String URL = "http://127.0.0.1:9/";
    private static final AlertSample ALERT = AlertSample.number(1);

    @TempDir
    private Path data;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = Bench.in(data);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aRevisionThatIsReadTwiceIsQueuedOnce() {
        Endpoints.Added added = bench.add(URL);
        assertThat(bench.tell(ALERT, ALERT)).isEqualTo(1);
        assertThat(bench.tell(ALERT)).isZero();
        assertThat(bench.state(added).pending()).isEqualTo(1);
    }

    @Test
    void whatWasToldIsRememberedLongerThanItsRecord() {
        bench.add(URL);
        bench.tell(ALERT);
        bench.outbox.giveUp(bench.now().plusSeconds(1), bench.now());
        bench.outbox.prune(bench.now().plusSeconds(1));
        assertThat(bench.tell(ALERT)).isZero();
    }

    @Test
    void queueAndPositionAreKeptTogetherOrNotAtAll() {
        bench.add(URL);
        bench.tell(ALERT);
        Map<Integer, Long> before = bench.intake.positions();
        Intake failing = new Intake(bench.database, new MessageBody(IntakeTest::failOnThird));
        List<ToldAlert> batch = List.of(told(AlertSample.number(2)), told(AlertSample.number(3)));
        assertThatThrownBy(() -> failing.take(batch, Map.of(0, 99L), bench.now()))
                .hasMessage("number 3");
        assertThat(bench.intake.positions()).isEqualTo(before);
        assertThat(bench.outbox.pending()).isEqualTo(1);
    }

    @Test
    void positionsSurviveTheProcess() {
        bench.tell(ALERT);
        bench.close();
        bench = Bench.in(data);
        assertThat(bench.intake.positions()).containsExactly(Map.entry(0, 1L));
    }

    @Test
    void anEndpointIsNotToldWhatWasToldBeforeIt() {
        ToldAlert before = new ToldAlert(0, 6, Optional.of(bench.now()), ALERT.build());
        bench.putForward(Duration.ofSeconds(1));
        Endpoints.Added added = bench.add(URL);
        bench.intake.begin("cluster/topic", Map.of());
        bench.intake.settle(Map.of(0, 7L));
        bench.intake.take(List.of(before), Map.of(0, 7L), bench.now());
        assertThat(bench.state(added).pending()).isZero();
    }

    @Test
    void anEndpointAddedWhileNobodyReadIsToldWhatYoungerArticlesRaised() {
        Endpoints.Added added = bench.add(URL);
        bench.intake.begin("cluster/topic", Map.of());
        bench.intake.settle(Map.of(0, 7L));
        ToldAlert meanwhile = new ToldAlert(0, 6, Optional.of(bench.now()), ALERT.build());
        bench.intake.take(List.of(meanwhile), Map.of(0, 7L), bench.now());
        assertThat(bench.state(added).pending()).isEqualTo(1);
    }

    @Test
    void lateNewsIsHeldBackUnlessAskedFor() {
        Endpoints.Added plain = bench.add(URL);
        Endpoints.Added asking = bench.add(
                URL,
                new EndpointFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), true),
                Format.GENERIC);
        bench.tell(ALERT.asLate());
        assertThat(bench.state(plain).pending()).isZero();
        assertThat(bench.state(asking).pending()).isEqualTo(1);
    }

    @Test
    void aFilterTakesWhatMatchesAndNothingElse() {
        EndpointFilter reversals = new EndpointFilter(
                Set.of("amazon", "ibm"), Set.of(), Set.of(AlertType.REVERSAL), Set.of(), Set.of(), Set.of(), false);
        Endpoints.Added added = bench.add(URL, reversals, Format.GENERIC);
        bench.tell(
                AlertSample.number(1).of(AlertType.REVERSAL),
                AlertSample.number(2),
                AlertSample.number(3).of("microsoft").of(AlertType.REVERSAL));
        assertThat(bench.outbox.next(added.endpoint().id(), bench.now()))
                .get()
                .extracting(Message::alert)
                .isEqualTo(ALERT.id());
        assertThat(bench.state(added).pending()).isEqualTo(1);
    }

    @Test
    void whoWasToldHearsHowItGoesOnThoughItNoLongerMatches() {
        EndpointFilter halts = new EndpointFilter(
                Set.of(), Set.of(), Set.of(AlertType.NEW_MORATORIUM), Set.of(), Set.of(), Set.of(), false);
        Endpoints.Added added = bench.add(URL, halts, Format.GENERIC);
        bench.tell(
                ALERT,
                ALERT.revision(2).of(AlertType.ESCALATION),
                ALERT.withdrawn(3).asLate());
        assertThat(bench.state(added).pending()).isEqualTo(3);
    }

    @Test
    void whoWasNotToldHearsOfNoWithdrawal() {
        Endpoints.Added added = bench.add(URL);
        bench.tell(ALERT.withdrawn(2));
        assertThat(bench.state(added).pending()).isZero();
    }

    @Test
    void anotherTopicForgetsPositionsButNotWhatWasTold() {
        bench.add(URL);
        bench.tell(ALERT);
        bench.intake.begin("cluster/other", Map.of(0, 0L));
        bench.intake.settle(Map.of(0, 0L));
        assertThat(bench.tell(ALERT)).isZero();
        assertThat(bench.tell(AlertSample.number(2))).isEqualTo(1);
    }

    @Test
    void removingAnEndpointForgetsWhatWaitsForIt() {
        Endpoints.Added added = bench.add(URL);
        bench.tell(ALERT);
        assertThat(bench.endpoints.remove(added.endpoint().id())).isTrue();
        assertThat(bench.outbox.pending()).isZero();
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode failOnThird(Alert alert) {
        if (alert.id().endsWith("#3")) {
            throw new IllegalStateException("number 3");
        }
        return AlertSample.json(alert);
    }

    private static ToldAlert told(AlertSample alert) {
        return new ToldAlert(0, 50, Optional.empty(), alert.build());
    }
}
