package org.stancewatch.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.dashboard.Samples;
import org.stancewatch.dashboard.TestDashboard;
import org.stancewatch.dashboard.view.At;
import org.stancewatch.domain.ledger.AlertStatus;

/** {@code /api/v1/stream}: nothing missed, nothing twice. */
@Timeout(60)
class StreamTest {

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
    void anAlertIsToldAsItComes() throws Exception {
        try (Listener listener = Listener.open(dashboard, "")) {
            tell(0, "acme");

            assertThat(listener.alerts(1)).containsExactly("acme|facial-recognition#1");
        }
    }

    @Test
    void whatCameBeforeIsNotToldToANewListener() throws Exception {
        tell(0, "acme");
        try (Listener listener = Listener.open(dashboard, "")) {
            tell(1, "globex");

            assertThat(listener.alerts(1)).containsExactly("globex|facial-recognition#1");
        }
    }

    @Test
    void whoComesBackGetsWhatCameMeanwhileOnce() throws Exception {
        String id;
        try (Listener listener = Listener.open(dashboard, "")) {
            tell(0, "acme");
            listener.alerts(1);
            id = listener.lastId();
        }
        IntStream.range(1, 300).forEach(n -> tell(n, "company-" + n));

        try (Listener again = Listener.resume(dashboard, "", id)) {
            tell(300, "company-300");
            assertThat(again.alerts(300)).containsExactlyElementsOf(companies(1, 300));
        }
    }

    @Test
    void aRestartOfTheServerLosesNothing() throws Exception {
        String id;
        try (Listener listener = Listener.open(dashboard, "")) {
            tell(0, "acme");
            listener.alerts(1);
            id = listener.lastId();
        }
        dashboard.close();
        dashboard = TestDashboard.start(directory);
        tell(1, "company-1");

        try (Listener again = Listener.resume(dashboard, "", id)) {
            assertThat(again.alerts(1)).containsExactlyElementsOf(companies(1, 1));
        }
    }

    @Test
    void aListenerThatHeardNothingComesBackToWhereItBegan() throws Exception {
        String id;
        try (Listener listener = Listener.open(dashboard, "")) {
            id = listener.lastId();
        }
        tell(0, "acme");

        try (Listener again = Listener.resume(dashboard, "", id)) {
            assertThat(again.alerts(1)).containsExactly("acme|facial-recognition#1");
        }
    }

    @Test
    void aFilterChooses() throws Exception {
        try (Listener listener = Listener.open(dashboard, "?company=globex&text=globex")) {
            tell(0, "acme");
            tell(1, "globex");

            assertThat(listener.alerts(1)).containsExactly("globex|facial-recognition#1");
        }
    }

    private void tell(int offset, String company) {
        dashboard.read(batch -> {
            batch.put(new At(0, offset), Samples.TOLD, Samples.alert(company, 1, AlertStatus.RAISED));
            batch.reached("stance.alert.v1", 0, offset + 1);
        });
    }

    private static List<String> companies(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(n -> "company-" + n + "|facial-recognition#1")
                .toList();
    }
}
