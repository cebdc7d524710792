package org.stancewatch.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private static final Instant BEFORE = NOW.minus(Duration.ofHours(3));
    private static final SourceCoverage ENGLISH = begun("english", "en");
    private static final SourceCoverage FRENCH = begun("french", "fr");
    private static final SourceCoverage FAILING =
            FRENCH.failed(BEFORE, "it answered 503").failed(NOW, "it answered 503");

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
                .startsWith("Northline Press est illisible depuis le ")
                .endsWith("\u00A0: it answered 503");
    }

    @Test
    void whatNobodyHasToldOfForAnHourIsStaleAndGivesNoNotice() throws Exception {
        SourceCoverage old =
                FRENCH.failed(BEFORE, "it answered 503").failed(BEFORE.plusSeconds(3_600), "it answered 503");
        dashboard.read(batch -> batch.put(old));
        assertThat(answer("").at("/items/1/stale").asBoolean()).isTrue();
        assertThat(answer("").path("notices")).isEmpty();
    }

    @Test
    void whatWasToldOfLatelyIsNotStale() throws Exception {
        dashboard.read(batch -> batch.put(FAILING));
        assertThat(answer("").at("/items/1/stale").asBoolean(true)).isFalse();
    }

    @Test
    void anEmptiedViewHasNoSources() throws Exception {
        dashboard.views().beginAnew("another cluster");
        assertThat(ids(answer("").path("items"))).isEmpty();
    }

    private static SourceCoverage begun(String id, String language) {
        return SourceCoverage.begun(Samples.source(id, language).source(), BEFORE);
    }

    private JsonNode answer(String query) throws IOException {
        return new ObjectMapper()
                .readTree(dashboard.get("/api/v1/sources" + query).body());
    }

    private static List<String> ids(JsonNode rows) {
        return rows.findValuesAsText("id");
    }
}
