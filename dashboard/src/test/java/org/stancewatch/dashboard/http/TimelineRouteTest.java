package org.stancewatch.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.dashboard.Samples;
import org.stancewatch.dashboard.TestDashboard;
import org.stancewatch.dashboard.view.At;

class TimelineRouteTest {

    private static final String ACME = "/api/v1/timelines/acme/facial-recognition";

    @TempDir
    private Path directory;

    @Test
    void aPairOfWhichEverythingWasTakenBackHasAnEmptyTimeline() {
        try (TestDashboard dashboard = TestDashboard.start(directory)) {
            dashboard.read(batch ->
                    batch.put(new At(0, 0), Samples.claims("acme", Samples.TOLD).claiming(List.of())));

            HttpResponse<String> answer = dashboard.get(ACME);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"events\":[]", "\"positions\":[]", "\"articles\":[]");
        }
    }
}
