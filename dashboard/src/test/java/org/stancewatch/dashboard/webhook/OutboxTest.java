package org.stancewatch.dashboard.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

    @TempDir
    private Path data;

    private Bench bench;
    private Endpoints.Added added;

    @BeforeEach
    void open() {
        bench = Bench.in(data);
        added = bench.add("http://127.0.0.1:9/T000/secret-of-theirs?key=theirs");
        bench.tell(AlertSample.number(1));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatWaitsTooLongIsGivenUp() {
        assertThat(bench.outbox.giveUp(bench.now().minus(Duration.ofDays(3)), bench.now()))
                .isZero();
        bench.putForward(Duration.ofDays(3).plusMinutes(1));
        assertThat(bench.outbox.giveUp(bench.now().minus(Duration.ofDays(3)), bench.now()))
                .isEqualTo(1);
        assertThat(bench.state(added).givenUp()).isEqualTo(1);
    }

    @Test
    void whatWasDeliveredLeavesTheRecordLater() {
        bench.outbox.delivered(next(), "answers 200", bench.now());
        assertThat(bench.outbox.prune(bench.now().minus(Duration.ofDays(30)))).isZero();
        bench.putForward(Duration.ofDays(31));
        assertThat(bench.outbox.prune(bench.now().minus(Duration.ofDays(30)))).isEqualTo(1);
    }

    @Test
    void gaugesShowWhatWaitsAndForHowLong() {
        bench.putForward(Duration.ofMinutes(5));
        assertThat(gauge("stancewatch.webhook.messages.pending")).isEqualTo(1);
        assertThat(gauge("stancewatch.webhook.oldest")).isBetween(300.0, 400.0);
        assertThat(bench.registry
                        .get("stancewatch.webhook.endpoints")
                        .tag("state", "enabled")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void theFileIsForItsOwnerAlone() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("webhooks.db"))))
                .isEqualTo("rw-------");
    }

    @Test
    void nothingThatIsPrintedHoldsASecret() {
        assertThat(added + " " + bench.endpoints.list() + " " + next() + " " + EndpointJson.of(bench.state(added)))
                .contains(added.endpoint().id())
                .doesNotContain(added.secret())
                .doesNotContain("theirs");
    }

    private Message next() {
        return bench.outbox.next(added.endpoint().id(), bench.now()).orElseThrow();
    }

    private double gauge(String name) {
        return bench.registry.get(name).gauge().value();
    }
}
