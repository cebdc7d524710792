package org.stancewatch.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.dashboard.TestDashboard;

/** What {@code POST /api/v1/verdicts} refuses; what it takes, a system test shows. */
class VerdictRouteTest {

    private static final String WHOLE =
            "{'article':'x','company':'acme','technology':'facial-recognition','false':true,'why':'satire','who':'ada'}"
                    .replace('\'', '"');

    @TempDir
    private Path directory;

    @Test
    void nobodyWritesWhereNoTokenIsSet() {
        try (TestDashboard dashboard = TestDashboard.withoutToken(directory)) {
            HttpResponse<String> answer = post(dashboard, "Bearer x", WHOLE);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("dashboard.token");
        }
    }

    @Test
    void anotherTokenIsRefused() {
        try (TestDashboard dashboard = TestDashboard.start(directory)) {
            assertThat(post(dashboard, "Bearer wrong", WHOLE).statusCode()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                            | body",
                "[]                                           | body",
                "{\"articel\":\"x\"}                          | articel",
                "{\"company\":\"a\",\"technology\":\"b\"}     | article",
                "{\"company\":7,\"technology\":\"b\"}         | company"
            })
    void whatCannotBeUsedIsRefusedByName(String body, String name) {
        try (TestDashboard dashboard = TestDashboard.start(directory)) {
            HttpResponse<String> answer = post(dashboard, "Bearer " + TestDashboard.TOKEN, body);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"detail\":\"" + name + ": ");
        }
    }

    @Test
    void anArticleThatClaimsNothingCannotBeJudged() {
        try (TestDashboard dashboard = TestDashboard.start(directory)) {
            assertThat(post(dashboard, "Bearer " + TestDashboard.TOKEN, WHOLE).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aLargeBodyIsRefused() {
        try (TestDashboard dashboard = TestDashboard.start(directory)) {
            assertThat(post(dashboard, "Bearer " + TestDashboard.TOKEN, " ".repeat(20_000))
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void moreThanTheLimitIsRefused() {
        try (TestDashboard dashboard = TestDashboard.start(directory)) {
            IntStream.range(0, 60).forEach(n -> post(dashboard, "Bearer wrong", WHOLE));

            assertThat(IntStream.range(0, 10)
                            .map(n -> post(dashboard, "Bearer wrong", WHOLE).statusCode()))
                    .contains(429);
        }
    }

    private static HttpResponse<String> post(TestDashboard dashboard, String authorization, String body) {
        return dashboard.send(dashboard
                .request("/api/v1/verdicts")
                .header("Authorization", authorization)
                .POST(BodyPublishers.ofString(body)));
    }
}
