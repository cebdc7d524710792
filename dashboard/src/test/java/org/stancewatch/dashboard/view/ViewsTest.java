package org.stancewatch.dashboard.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.dashboard.Samples;
import org.stancewatch.dashboard.json.Labels;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.domain.ledger.AlertStatus;

/** The file of the views: rows and places change together, and what does not fit is built anew. */
class ViewsTest {

    private static final String TOPIC = "stance.alert.v1";
    private static final Labels LABELS = new Labels(Names.NONE);

    @TempDir
    private Path directory;

    @Test
    void rowsAndPlacesSurviveARestart() {
        try (Views views = open()) {
            views.write(ViewsTest::tell);
        }

        try (Views again = open()) {
            assertThat(again.places(TOPIC)).isEqualTo(Map.of(0, 1L));
            assertThat(again.figures().counts()).containsEntry("alerts", 1L);
        }
    }

    @Test
    void aFaultTakesAllOfABatchBack() {
        try (Views views = open()) {
            assertThatThrownBy(() -> views.write(batch -> {
                        tell(batch);
                        throw new IllegalStateException("in the middle");
                    }))
                    .hasMessage("in the middle");

            assertThat(views.places(TOPIC)).isEmpty();
            assertThat(views.figures().counts()).containsEntry("alerts", 0L);
        }
    }

    @Test
    void aRecordReadAgainChangesNothing() {
        try (Views views = open()) {
            views.write(ViewsTest::tell);

            assertThat(views.write(ViewsTest::tell)).isEmpty();
            assertThat(views.figures().counts()).containsEntry("alerts", 1L);
        }
    }

    @Test
    void anotherClusterIsNotMistakenForTheirs() {
        try (Views views = open()) {
            views.isFrom("one");

            assertThat(views.isFrom("another")).isFalse();
        }
    }

    @Test
    void begunAnewTheyAreEmpty() {
        try (Views views = open()) {
            views.write(ViewsTest::tell);

            views.beginAnew("another");

            assertThat(views.places(TOPIC)).isEmpty();
            assertThat(views.alerts().latest(AlertFilter.ALL, 10).items()).isEmpty();
        }
    }

    @Test
    void aFileOfAnotherVersionIsBuiltAnew() throws Exception {
        try (Views views = open()) {
            views.write(ViewsTest::tell);
        }
        execute("update meta set value = 'of yesterday' where name = 'form'");

        try (Views again = open()) {
            assertThat(again.places(TOPIC)).isEmpty();
        }
    }

    @Test
    void aDamagedFileIsBuiltAnew() throws Exception {
        Files.writeString(
                directory.resolve("views.db"), "no database at all, and long enough to be looked at".repeat(100));

        try (Views views = open()) {
            views.write(ViewsTest::tell);
            assertThat(views.figures().counts()).containsEntry("alerts", 1L);
        }
    }

    @Test
    void oneDashboardHasThemAtATime() {
        try (Views views = open()) {
            assertThatThrownBy(this::open)
                    .hasMessageContaining("dashboard.data")
                    .hasMessageContaining("in use");
        }
    }

    private Views open() {
        return Views.open(directory, LABELS);
    }

    private static void tell(Batch batch) {
        batch.put(new At(0, 0), Samples.TOLD, Samples.alert("acme", 1, AlertStatus.RAISED));
        batch.reached(TOPIC, 0, 1);
    }

    private void execute(String sql) throws Exception {
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("views.db"))) {
            file.createStatement().execute(sql);
        }
    }
}
