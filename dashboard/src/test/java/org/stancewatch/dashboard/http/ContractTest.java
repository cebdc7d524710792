package org.stancewatch.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.dashboard.Samples;
import org.stancewatch.dashboard.TestDashboard;
import org.stancewatch.dashboard.view.At;
import org.stancewatch.domain.coverage.CoveredSource;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.CompanySummary;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;

/** Real answers are what {@code openapi.yaml} promises. */
class ContractTest {

    @TempDir
    private Path directory;

    private TestDashboard dashboard;
    private Contract contract;

    @BeforeEach
    void start() throws Exception {
        dashboard = TestDashboard.start(directory);
        Timeline timeline = Samples.timeline("acme", "2020-07-01");
        dashboard.read(batch -> {
            batch.put(new At(0, 0), Samples.TOLD, Samples.alert("acme", 1, AlertStatus.RAISED));
            batch.put(new At(0, 1), Samples.TOLD, Samples.alert("acme", 2, AlertStatus.UPDATED));
            batch.put(new At(0, 0), timeline);
            batch.put(TechnologyTimeline.of(Samples.TECHNOLOGY, List.of(CompanySummary.of(timeline))));
            batch.put(new At(0, 0), Samples.claims("acme", Samples.TOLD));
            batch.put(new At(0, 0), Samples.articleOf("acme"));
            batch.put(Samples.source("northline", "en"));
            batch.put(SourceCoverage.begun(CoveredSource.ofLanguage("fr"), Samples.TOLD)
                    .at(Samples.TOLD.plus(Duration.ofDays(30))));
        });
        contract = Contract.servedBy(dashboard);
    }

    @AfterEach
    void stop() {
        dashboard.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/alerts, /api/v1/alerts",
        "/api/v1/alerts/{id}, /api/v1/alerts/acme%7Cfacial-recognition%231",
        "/api/v1/positions, /api/v1/positions",
        "/api/v1/positions, /api/v1/positions?asOf=2020-07-01&knownAt=2026-11-26",
        "/api/v1/timelines/{company}/{technology}, /api/v1/timelines/acme/facial-recognition",
        "/api/v1/timelines/{company}/{technology}, /api/v1/timelines/acme/facial-recognition?asOf=2020-07-01",
        "/api/v1/technologies, /api/v1/technologies",
        "/api/v1/technologies/{id}, /api/v1/technologies/facial-recognition",
        "/api/v1/companies, /api/v1/companies",
        "/api/v1/coverage, /api/v1/coverage?by=day",
        "/api/v1/sources, /api/v1/sources",
        "/api/v1/replays, /api/v1/replays",
        "/api/v1/status, /api/v1/status",
        "/openapi.json, /openapi.json"
    })
    void anAnswerIsWhatIsPromised(String path, String request) {
        HttpResponse<String> answer = dashboard.get(request);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(contract.faults(path, answer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/health, /health, 503",
        "/api/v1/alerts, /api/v1/alerts?limit=0, 400",
        "/api/v1/alerts/{id}, /api/v1/alerts/nobody, 404",
        "/api/v1/timelines/{company}/{technology}, /api/v1/timelines/acme/nothing, 404",
        "/api/v1/technologies/{id}, /api/v1/technologies/nothing, 404",
        "/api/v1/articles/{id}, /api/v1/articles/nothing, 404",
        "/api/v1/sources, /api/v1/sources?state=ASLEEP, 400",
        "/api/v1/diff, /api/v1/diff?a=live, 400",
        "/api/v1/diff, /api/v1/diff?a=live&b=no_name, 400",
        "/api/v1/diff, /api/v1/diff?a=live&b=nobodys, 404"
    })
    void aRefusalIsWhatIsPromised(String path, String request, int status) {
        HttpResponse<String> answer = dashboard.get(request);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(contract.faults(path, answer)).isEmpty();
    }

    @Test
    void webhooksAreListedAsPromised() {
        dashboard.send(
                withToken("/api/v1/webhooks").POST(BodyPublishers.ofString("{\"url\": \"http://127.0.0.1:9/\"}")));

        HttpResponse<String> answer = dashboard.send(withToken("/api/v1/webhooks"));

        assertThat(answer.body()).contains("127.0.0.1:9");
        assertThat(contract.faults("/api/v1/webhooks", answer)).isEmpty();
    }

    @Test
    void webhooksAreForWhoHoldsTheToken() {
        HttpResponse<String> answer = dashboard.get("/api/v1/webhooks");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(contract.faults("/api/v1/webhooks", answer)).isEmpty();
    }

    private HttpRequest.Builder withToken(String path) {
        return dashboard.request(path).header("Authorization", "Bearer " + TestDashboard.TOKEN);
    }

    @Test
    void aDifferentAnswerWouldBeSeen() {
        HttpResponse<String> companies = dashboard.get("/api/v1/companies");

        assertThat(contract.faults("/api/v1/technologies", companies)).isNotEmpty();
    }

    @Test
    void everyExampleIsWhatIsPromised() {
        Map<String, List<String>> faults = contract.faultsOfExamples();

        assertThat(faults)
                .isNotEmpty()
                .allSatisfy((path, found) -> assertThat(found).isEmpty());
    }
}
