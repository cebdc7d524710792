package org.stancewatch.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.dashboard.TestDashboard;

/** Who asks too much is refused, and nobody else. */
class RateLimitTest {

    private static final int READS = 5;
    private static final int WRITES = 60;
    private static final String ANALYST = "203.0.113.7";
    private static final String STRANGER = "198.51.100.9";

    /** Where listeners of these tests are. */
    private static final String LISTENER = "127.0.0.1";

    @TempDir
    private Path directory;

    private TestDashboard dashboard;

    @BeforeEach
    void start() {
        dashboard = TestDashboard.limitedTo(directory, READS);
    }

    @AfterEach
    void stop() {
        dashboard.close();
    }

    @Test
    void aStrangerWithoutTheTokenDoesNotLockOutTheAnalyst() {
        IntStream.range(0, 2 * WRITES).forEach(n -> judge(STRANGER, "wrong"));

        assertThat(judge(ANALYST, TestDashboard.TOKEN).statusCode()).isEqualTo(400);
    }

    @Test
    void refusedTokensCountAgainstTheAddressThatShowsThem() {
        IntStream.range(0, WRITES).forEach(n -> judge(STRANGER, "wrong"));

        assertThat(judge(STRANGER, TestDashboard.TOKEN).statusCode()).isEqualTo(429);
    }

    @Test
    void whoReadsTooMuchIsToldWhenToComeBack() {
        HttpResponse<String> refused = exhaust(STRANGER);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
    }

    @Test
    void theRefusalIsWhatIsPromised() throws Exception {
        Contract contract = Contract.servedBy(dashboard);

        assertThat(contract.faults("/api/v1/alerts", exhaust(STRANGER))).isEmpty();
    }

    @Test
    void othersReadOn() {
        exhaust(STRANGER);

        assertThat(read(ANALYST, "/api/v1/alerts").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app.js", "/board", "/openapi.json", "/metrics"})
    void whatCostsNothingIsAnswered(String path) {
        exhaust(STRANGER);

        assertThat(read(STRANGER, path).statusCode()).isEqualTo(200);
    }

    @Test
    void aStreamIsOpened() throws Exception {
        exhaust(LISTENER);

        try (Listener listener = Listener.open(dashboard, "")) {
            assertThat(listener.lastId()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/alerts.atom", "/export/alerts.csv", "/api/v1/nothing"})
    void whateverIsLookedUpIsRefused(String path) {
        exhaust(STRANGER);

        assertThat(read(STRANGER, path).statusCode()).isEqualTo(429);
    }

    /** Asks as long as it may, and once more. */
    private HttpResponse<String> exhaust(String client) {
        IntStream.range(0, READS).forEach(n -> read(client, "/api/v1/alerts"));
        return read(client, "/api/v1/alerts");
    }

    private HttpResponse<String> read(String client, String path) {
        return dashboard.send(dashboard.request(path).header("X-Forwarded-For", client));
    }

    private HttpResponse<String> judge(String client, String token) {
        return dashboard.send(dashboard
                .request("/api/v1/verdicts")
                .header("X-Forwarded-For", client)
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString("{}")));
    }
}
