package org.stancewatch.app.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ObserveServerTest {

    private static final Check FINE = Check.ok("broker", "answers");
    private static final Check WORRYING = Check.warn("feed", "answers 404");
    private static final Check BROKEN = Check.fail("registry", "no answer");

    private Health health = new Health(List.of(), List.of(FINE));
    private final ObserveServer server = start(0);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void allWellIsReady() throws Exception {
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void aWarningIsReadyAndTold() throws Exception {
        health = new Health(List.of(), List.of(WORRYING));
        HttpResponse<String> ready = get("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body())
                .isEqualTo("{\"status\":\"ok\",\"checks\":"
                        + "[{\"what\":\"feed\",\"level\":\"warn\",\"finding\":\"answers 404\"}]}");
    }

    @Test
    void oneFailureAmongOthersIsNotReady() throws Exception {
        health = new Health(List.of(), List.of(FINE, BROKEN));
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
    }

    @Test
    void whatIsNotReadyMayBeAlive() throws Exception {
        health = new Health(List.of(FINE), List.of(BROKEN));
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotAliveIsNotReadyEither() throws Exception {
        health = new Health(List.of(BROKEN), List.of(FINE));
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
    }

    @Test
    void metricsAreServedAsPrometheusReadsThem() throws Exception {
        HttpResponse<String> metrics = get("/metrics");
        assertThat(metrics.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
        assertThat(metrics.body()).isEqualTo("a_total 1.0\n");
    }

    @Test
    void aTakenPortIsNamed() {
        int taken = server.url().getPort();
        assertThatThrownBy(() -> start(taken)).hasMessage("http.port: " + taken + " is taken on 127.0.0.1");
    }

    @Test
    void anAddressOfAnotherMachineIsNamed() {
        assertThatThrownBy(() -> ObserveServer.start(new HttpConfig("192.0.2.1", 0), () -> health, () -> ""))
                .hasMessageStartingWith("http.host: '192.0.2.1' cannot be bound: ");
    }

    private ObserveServer start(int port) {
        return ObserveServer.start(new HttpConfig(HttpConfig.LOOPBACK, port), () -> health, () -> "a_total 1.0\n");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = server.url().resolve(path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
