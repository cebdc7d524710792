package org.stancewatch.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.dashboard.Samples;
import org.stancewatch.dashboard.TestDashboard;
import org.stancewatch.dashboard.view.At;
import org.stancewatch.domain.ledger.AlertStatus;

/** {@code /api/v1/alerts}: filters, pages, and what is refused. */
class AlertListTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path directory;

    private TestDashboard dashboard;

    @BeforeEach
    void start() {
        dashboard = TestDashboard.start(directory);
    }

    @AfterEach
    void stop() {
        dashboard.close();
    }

    @Test
    void theLatestRevisionStandsForTheAlert() throws Exception {
        tell(0, "acme", 1, AlertStatus.RAISED);
        tell(1, "acme", 2, AlertStatus.WITHDRAWN);

        assertThat(list("/api/v1/alerts").path("items"))
                .singleElement()
                .satisfies(alert -> assertThat(alert.path("status").asText()).isEqualTo("WITHDRAWN"));
    }

    @Test
    void everyRevisionIsKept() throws Exception {
        tell(0, "acme", 1, AlertStatus.RAISED);
        tell(1, "acme", 2, AlertStatus.UPDATED);

        assertThat(list("/api/v1/alerts/acme%7Cfacial-recognition%231").path("revisions"))
                .extracting(alert -> alert.path("revision").asInt())
                .containsExactly(1, 2);
    }

    @Test
    void pagesShowEachAlertOnceThoughOthersComeMeanwhile() throws Exception {
        IntStream.range(0, 7).forEach(n -> tell(n, "company-" + n, 1, AlertStatus.RAISED));
        List<String> seen = new ArrayList<>();
        JsonNode page = list("/api/v1/alerts?limit=3");

        tell(7, "newcomer", 1, AlertStatus.RAISED);
        tell(8, "company-0", 2, AlertStatus.UPDATED);
        collect(page, seen);
        while (!page.path("next").isNull()) {
            page = list("/api/v1/alerts?limit=3&cursor=" + page.path("next").asText());
            collect(page, seen);
        }

        assertThat(seen)
                .containsExactly(
                        "company-6", "company-5", "company-4", "company-3", "company-2", "company-1", "company-0");
    }

    @ParameterizedTest
    @CsvSource({
        "company=acme, 1",
        "'company=acme,globex', 2",
        "company=acme&company=globex, 2",
        "company=nobody, 0",
        "technology=facial-recognition, 2",
        "type=NEW_MORATORIUM, 2",
        "type=LAPSE, 0",
        "act=BAN, 0",
        "audience=police, 2",
        "audience=schools, 0",
        "jurisdiction=US, 0",
        "status=WITHDRAWN, 1",
        "late=true, 0",
        "late=false, 2",
        "since=2026-11-26, 2",
        "since=2026-11-27, 0",
        "text=acme, 1",
        "text=moratorium%20rekog, 2",
        "text=globex&lang=fr, 1"
    })
    void aFilterChooses(String filter, int expected) throws Exception {
        tell(0, "acme", 1, AlertStatus.RAISED);
        tell(1, "globex", 1, AlertStatus.WITHDRAWN);

        assertThat(list("/api/v1/alerts?" + filter.replace(" OR ", "%20OR%20"))
                        .path("total")
                        .asInt())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=501",
                "limit=x",
                "cursor=x",
                "type=x",
                "act=x",
                "status=x",
                "late=maybe",
                "since=yesterday",
                "lang=de",
                "compny=acme"
            })
    void whatCannotBeUsedIsRefusedByName(String parameter) {
        String name = parameter.substring(0, parameter.indexOf('='));

        var answer = dashboard.get("/api/v1/alerts?" + parameter);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"detail\":\"" + name + ": ");
    }

    private void tell(int offset, String company, int revision, AlertStatus status) {
        dashboard.read(batch -> batch.put(
                new At(0, offset), Samples.TOLD.plusSeconds(offset), Samples.alert(company, revision, status)));
    }

    private JsonNode list(String path) throws Exception {
        return JSON.readTree(dashboard.get(path).body());
    }

    private static void collect(JsonNode page, List<String> companies) {
        page.path("items")
                .forEach(alert -> companies.add(alert.path("companies").path(0).asText()));
    }
}
