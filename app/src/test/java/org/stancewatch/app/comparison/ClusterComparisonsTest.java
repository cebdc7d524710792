package org.stancewatch.app.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.claim.Act.RESTRICTION;
import static org.stancewatch.domain.claim.Act.RESUMPTION;
import static org.stancewatch.domain.ledger.ClaimFixture.on;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.generation.Plans;
import org.stancewatch.app.generation.TopicsInMemory;
import org.stancewatch.dashboard.TestDashboard;
import org.stancewatch.dashboard.http.Contract;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.comparison.Accounts;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.schemas.topic.Generation;

/** What the dashboard answers of two generations: what the command prints, and what {@code openapi.yaml} promises. */
class ClusterComparisonsTest {

    private static final Generation X = Generation.replay("x");
    private static final Generation Y = Generation.replay("y");
    private static final String DAY = "2020-07-01";

    private static final ArticleClaims HALT =
            on("2020-06-10", BAN).article("halt", 1).by("Harbour Post").build();
    private static final ArticleClaims RESTRICTED =
            on("2020-06-10", RESTRICTION).article("halt", 1).by("Harbour Post").build();
    private static final ArticleClaims REVISED =
            on("2020-06-12", BAN).article("halt", 2).by("Harbour Post").build();
    private static final ArticleClaims RETURN =
            on("2020-06-25", RESUMPTION).article("return", 1).by("The Quay").build();

    /** Nothing is known of any, but that {@code y} is at work. */
    private static final Plans Y_IS_AT_WORK = new Plans() {
        @Override
        public Optional<ReplayPlan> of(Generation generation) {
            return Optional.empty();
        }

        @Override
        public boolean isDone(Generation generation) {
            return !generation.equals(Y);
        }
    };

    @TempDir
    private Path directory;

    private final TopicsInMemory topics = new TopicsInMemory();
    private TestDashboard dashboard;
    private Contract contract;

    @BeforeEach
    void start() throws Exception {
        dashboard = TestDashboard.comparing(
                directory, new ClusterComparisons(() -> topics, () -> Y_IS_AT_WORK, Names.NONE));
        contract = Contract.servedBy(dashboard);
    }

    @AfterEach
    void stop() {
        dashboard.close();
    }

    private void tell(Generation generation, ArticleClaims... told) {
        topics.tell(generation, Accounts.on(DAY, told).account()).claim(generation, told);
    }

    @Test
    void theAnswerIsThatOfTheCommand() {
        tell(Generation.LIVE, HALT);
        tell(X, HALT, RETURN);
        Diff diff = Diff.of(Generation.LIVE, X, topics, Y_IS_AT_WORK);
        assertThat(dashboard.get("/api/v1/diff?a=live&b=x").body())
                .isEqualTo(DiffJson.of(diff, Names.NONE).json().toString());
    }

    @Test
    void equalSidesAreToldAsPromised() {
        tell(Generation.LIVE, HALT);
        tell(X, HALT);
        assertPromised("/api/v1/diff?a=live&b=x");
    }

    @Test
    void anAlertPositionAndCountOfOneSideAreToldAsPromised() {
        tell(Generation.LIVE);
        tell(X, HALT, RETURN);
        JsonNode diff = assertPromised("/api/v1/diff?a=live&b=x");
        assertThat(StreamSupport.stream(diff.path("differences").spliterator(), false)
                        .map(difference -> difference.path("kind").asText()))
                .contains("ALERT", "POSITION", "COUNT");
    }

    @Test
    void aClaimReadOtherwiseIsToldAsPromised() {
        tell(X, HALT);
        tell(Y, RESTRICTED);
        assertThat(firstReason(assertPromised("/api/v1/diff?a=x&b=y"))).isEqualTo("CLAIM");
    }

    @Test
    void anotherRevisionIsToldAsPromised() {
        tell(X, HALT);
        tell(Y, REVISED);
        assertThat(firstReason(assertPromised("/api/v1/diff?a=x&b=y"))).isEqualTo("REVISION");
    }

    @Test
    void theAnswerSaysWhatIsNotKnownAndWhatIsNotDone() {
        tell(X, HALT);
        tell(Y, HALT);
        JsonNode diff = assertPromised("/api/v1/diff?a=x&b=y");
        assertThat(diff.path("unplanned").toString()).isEqualTo("[\"x\",\"y\"]");
        assertThat(diff.path("unfinished").toString()).isEqualTo("[\"y\"]");
    }

    @Test
    void liveIsAskedForNoPlan() {
        tell(Generation.LIVE, HALT);
        assertThat(assertPromised("/api/v1/diff?a=live&b=live").path("unplanned"))
                .isEmpty();
    }

    private JsonNode assertPromised(String request) {
        HttpResponse<String> answer = dashboard.get(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(contract.faults("/api/v1/diff", answer)).isEmpty();
        return parsed(answer.body());
    }

    private static String firstReason(JsonNode diff) {
        return diff.path("differences")
                .path(0)
                .path("reasons")
                .path(0)
                .path("kind")
                .asText();
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException fault) {
            throw new AssertionError(json, fault);
        }
    }
}
