package org.stancewatch.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.dashboard.Samples;
import org.stancewatch.dashboard.TestDashboard;
import org.stancewatch.domain.coverage.CoveredSource;
import org.stancewatch.domain.coverage.SourceCoverage;

class WatchedRouteTest {

    private static final SourceCoverage ENGLISH = Samples.source("english", "en");
    private static final SourceCoverage FRENCH = Samples.source("french", "fr");
    private static final SourceCoverage FAILING = FRENCH.failed(Samples.TOLD, "it answered 503")
            .failed(Samples.TOLD.plus(Duration.ofHours(1)), "it answered 503");

    @TempDir
    private Path directory;

    private TestDashboard dashboard;

    @BeforeEach
    void start() {
        dashboard = TestDashboard.start(directory);
        dashboard.read(batch -> {
            batch.put(ENGLISH);
            batch.put(FRENCH);
            batch.put(SourceCoverage.begun(CoveredSource.ofLanguage("fr"), Samples.TOLD));
        });
    }

    @AfterEach
    void stop() {
        dashboard.close();
    }

    @Test
    void sourcesAndLanguagesStandApart() throws Exception {
        JsonNode answer = answer("");
        assertThat(ids(answer.path("items"))).containsExactly("english", "french");
        assertThat(ids(answer.path("languages"))).containsExactly("language|fr");
    }

    @Test
    void theLatestCounts() throws Exception {
        dashboard.read(batch -> batch.put(FAILING));
        JsonNode french = answer("").at("/items/1");
        assertThat(french.path("state").asText()).isEqualTo("FAILING");
        assertThat(french.path("reason").asText()).isEqualTo("it answered 503");
    }

    @Test
    void aSourceThatIsTakenBackIsGone() throws Exception {
        dashboard.read(batch -> batch.removeSource("english"));
        assertThat(ids(answer("").path("items"))).containsExactly("french");
    }

    @Test
    void theyAreAskedForByLanguage() throws Exception {
        assertThat(ids(answer("?language=en,de").path("items"))).containsExactly("english");
        assertThat(ids(answer("?language=en,de").path("languages"))).isEmpty();
    }

    @Test
    void theyAreAskedForByState() throws Exception {
        dashboard.read(batch -> batch.put(FAILING));
        assertThat(ids(answer("?state=FAILING,SILENT").path("items"))).containsExactly("french");
    }

    @Test
    void whatIsWantingIsToldWhateverIsAskedFor() throws Exception {
        dashboard.read(batch -> batch.put(FAILING));
        JsonNode notice = answer("?language=en").at("/notices/0");
        assertThat(notice.path("source").asText()).isEqualTo("french");
        assertThat(notice.at("/texts/fr").asText())
                .isEqualTo(
                        "Northline Press est illisible depuis le 26 novembre 2026 à 10:00 UTC\u00A0: it answered 503");
    }

    @Test
    void anEmptiedViewHasNoSources() throws Exception {
        dashboard.views().beginAnew("another cluster");
        assertThat(ids(answer("").path("items"))).isEmpty();
    }

    private JsonNode answer(String query) throws IOException {
        return new ObjectMapper()
                .readTree(dashboard.get("/api/v1/sources" + query).body());
    }

    private static List<String> ids(JsonNode rows) {
        return rows.findValuesAsText("id");
    }
}
