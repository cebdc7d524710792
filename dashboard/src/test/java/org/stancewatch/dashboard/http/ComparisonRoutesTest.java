package org.stancewatch.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.dashboard.TestDashboard;
import org.stancewatch.dashboard.comparison.Comparisons;
import org.stancewatch.schemas.topic.Generation;

/** What is asked of comparisons over HTTP; what they answer is for {@code app} to know. */
class ComparisonRoutesTest {

    private static final Generation BEFORE = Generation.replay("before");

    /** Compares when it is let go on. */
    private static final class Slow implements Comparisons {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public List<Generation> replays() {
            return List.of(BEFORE);
        }

        @Override
        public JsonNode compare(Generation a, Generation b) {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
            if (a.equals(b)) {
                throw new IllegalStateException("bootstrap: no broker answers");
            }
            return JsonNodeFactory.instance.objectNode().put("a", a.name()).put("b", b.name());
        }
    }

    @TempDir
    private Path directory;

    private final Slow comparisons = new Slow();
    private TestDashboard dashboard;

    @BeforeEach
    void start() {
        dashboard = TestDashboard.comparing(directory, comparisons);
    }

    @AfterEach
    void stop() {
        comparisons.goOn.countDown();
        dashboard.close();
    }

    @Test
    void replaysAreListedByName() {
        assertThat(dashboard.get("/api/v1/replays").body()).isEqualTo("{\"items\":[{\"name\":\"before\"}]}");
    }

    @Test
    void theSidesAreThoseAskedFor() {
        comparisons.goOn.countDown();
        assertThat(dashboard.get("/api/v1/diff?a=live&b=before").body()).isEqualTo("{\"a\":\"live\",\"b\":\"before\"}");
    }

    @Test
    void aReplayThatIsNotThereIsNamedWithItsParameter() throws Exception {
        HttpResponse<String> answer = dashboard.get("/api/v1/diff?a=live&b=nobodys");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(detail(answer)).isEqualTo("b: there is no replay 'nobodys'; there are before");
    }

    @Test
    void aNameThatCanBeNoneIsNamedWithItsParameter() throws Exception {
        HttpResponse<String> answer = dashboard.get("/api/v1/diff?a=no_name&b=live");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(detail(answer)).startsWith("a: 'no_name' is neither live nor the name of a replay");
    }

    @Test
    void aClusterThatIsAwayIsNoFaultOfTheServer() throws Exception {
        comparisons.goOn.countDown();
        HttpResponse<String> answer = dashboard.get("/api/v1/diff?a=live&b=live");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(detail(answer)).isEqualTo("diff: bootstrap: no broker answers");
    }

    @Test
    void whileOneIsComparedAnotherIsToComeAgain() throws Exception {
        CompletableFuture<HttpResponse<String>> first = compare();
        comparisons.begun.await();
        HttpResponse<String> second = dashboard.get("/api/v1/diff?a=before&b=live");
        assertThat(second.statusCode()).isEqualTo(429);
        assertThat(second.headers().firstValue("Retry-After")).contains("2");
        comparisons.goOn.countDown();
        assertThat(first.join().statusCode()).isEqualTo(200);
    }

    @Test
    void whileOneIsComparedEverythingElseIsAnswered() throws Exception {
        compare();
        comparisons.begun.await();
        assertThat(dashboard.get("/api/v1/replays").statusCode()).isEqualTo(200);
        assertThat(dashboard.get("/api/v1/alerts").statusCode()).isEqualTo(200);
    }

    @Test
    void afterOneAnotherIsCompared() {
        comparisons.goOn.countDown();
        dashboard.get("/api/v1/diff?a=live&b=live");
        assertThat(dashboard.get("/api/v1/diff?a=live&b=before").statusCode()).isEqualTo(200);
    }

    private CompletableFuture<HttpResponse<String>> compare() {
        return CompletableFuture.supplyAsync(() -> dashboard.get("/api/v1/diff?a=live&b=before"));
    }

    private static String detail(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body()).path("detail").asText();
    }
}
