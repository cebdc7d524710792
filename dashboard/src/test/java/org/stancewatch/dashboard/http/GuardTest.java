package org.stancewatch.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.dashboard.TestDashboard;

/** What holds for every request. */
class GuardTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/alerts", "/nothing", "/api/v1/alerts?limit=0"})
    void everyAnswerForbidsScriptsOfOthers(String path) {
        try (TestDashboard dashboard = TestDashboard.start(directory)) {
            assertThat(dashboard.get(path).headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self'"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "127.0.0.1:80, 200",
        "NEWS.example, 200",
        "evil.example, 403",
        "localhost.evil.example, 403"
    })
    void aNameThatIsNotOursIsRefused(String host, int status) throws IOException {
        try (TestDashboard dashboard = TestDashboard.start(directory)) {
            assertThat(statusLine(dashboard, host)).contains(" " + status + " ");
        }
    }

    @Test
    void whoHasItIsNotSentItAgain() {
        try (TestDashboard dashboard = TestDashboard.start(directory)) {
            String tag =
                    dashboard.get("/api/v1/alerts").headers().firstValue("ETag").orElseThrow();

            HttpResponse<String> again =
                    dashboard.send(dashboard.request("/api/v1/alerts").header("If-None-Match", "\"x\", " + tag));

            assertThat(again.statusCode()).isEqualTo(304);
        }
    }

    @Test
    void headAnswersLikeGet() {
        try (TestDashboard dashboard = TestDashboard.start(directory)) {
            HttpResponse<String> get = dashboard.get("/api/v1/alerts");

            HttpResponse<String> head =
                    dashboard.send(dashboard.request("/api/v1/alerts").method("HEAD", BodyPublishers.noBody()));

            assertThat(head.headers().firstValue("ETag"))
                    .isEqualTo(get.headers().firstValue("ETag"));
        }
    }

    @Test
    void pagesOfOthersMayNotReadIt() {
        try (TestDashboard dashboard = TestDashboard.start(directory)) {
            HttpResponse<String> answer =
                    dashboard.send(dashboard.request("/api/v1/alerts").header("Origin", "https://desk.example"));

            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void aPageWhoseOriginIsNamedMayReadIt() {
        try (TestDashboard dashboard = TestDashboard.sharedWith(directory, "https://desk.example")) {
            HttpResponse<String> answer =
                    dashboard.send(dashboard.request("/api/v1/alerts").header("Origin", "https://desk.example"));

            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .hasValue("https://desk.example");
        }
    }

    /** By hand: no HTTP client lets its user say another host. */
    private static String statusLine(TestDashboard dashboard, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", dashboard.url().getPort())) {
            String request = "GET /api/v1/alerts HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }
}
