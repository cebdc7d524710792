package org.stancewatch.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
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

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** Alerts of some two kilobytes each: what systems keep for a reader is full long before. */
    private static final int MORE_THAN_ANY_BUFFER = 8_000;

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

    @Test
    void whoReadsTooSlowlyIsDisconnected() throws Exception {
        try (Socket silent = silentListener()) {
            await("the line to be open").until(() -> dashboard.streams() == 1);

            dashboard.read(batch -> IntStream.range(0, MORE_THAN_ANY_BUFFER)
                    .forEach(n -> batch.put(
                            new At(0, n), Samples.TOLD, Samples.alert("company-" + n, 1, AlertStatus.RAISED))));

            await("the line to be closed").atMost(PATIENCE).until(() -> dashboard.streams() == 0);
            assertThat(silent.isConnected()).isTrue();
        }
    }

    /** Asks for the stream and reads nothing of it. */
    private Socket silentListener() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1_024);
        socket.connect(
                new InetSocketAddress(dashboard.url().getHost(), dashboard.url().getPort()));
        String request = "GET /api/v1/stream HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
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
