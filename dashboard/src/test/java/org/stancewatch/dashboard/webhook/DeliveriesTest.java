package org.stancewatch.dashboard.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What receivers see of a queue, over real HTTP. */
class DeliveriesTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final AlertSample FIRST = AlertSample.number(1);
    private static final AlertSample SECOND = AlertSample.number(2);

    @TempDir
    private Path data;

    private final MockWebServer receiver = new MockWebServer();
    private final MockWebServer other = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        receiver.start();
        other.start();
    }

    @AfterEach
    void stop() {
        receiver.close();
        other.close();
    }

    @Test
    void aMessageIsTheAlertWithItsTypeAndTime() throws Exception {
        try (Bench bench = Bench.in(data)) {
            answer(receiver, 200);
            bench.add(url(receiver));
            bench.tell(FIRST);
            bench.deliver();
            JsonNode body = new ObjectMapper().readTree(body(take(receiver)));
            assertThat(body.path("type").asText()).isEqualTo("alert.raised");
            assertThat(body.path("timestamp").asText()).endsWith("Z");
            assertThat(body.at("/data/id").asText()).isEqualTo(FIRST.id());
        }
    }

    @Test
    void theLibraryOfReceiversAcceptsTheSignature() throws Exception {
        try (Bench bench = Bench.in(data)) {
            answer(receiver, 200);
            Endpoints.Added added = bench.add(url(receiver));
            bench.tell(FIRST);
            bench.deliver();
            RecordedRequest request = take(receiver);
            new Webhook(added.secret())
                    .verify(body(request), request.getHeaders().toMultimap());
        }
    }

    @Test
    void whatIsSentAgainHasTheSameIdAndBody() throws Exception {
        try (Bench bench = Bench.in(data)) {
            answer(receiver, 500, 200);
            bench.add(url(receiver));
            bench.tell(FIRST);
            bench.deliver();
            RecordedRequest once = take(receiver);
            RecordedRequest again = take(receiver);
            assertThat(again.getHeaders().get("webhook-id"))
                    .isEqualTo(once.getHeaders().get("webhook-id"))
                    .isEqualTo("amazon%7Cfacial-recognition%231:1");
            assertThat(body(again)).isEqualTo(body(once));
        }
    }

    @Test
    void aRefusedMessageHoldsUpThoseOfItsAlertAlone() throws Exception {
        try (Bench bench = Bench.waitingLong(data)) {
            answer(receiver, 400, 200);
            Endpoints.Added added = bench.add(url(receiver));
            bench.tell(FIRST, FIRST.revision(2), SECOND);
            bench.deliver();
            assertThat(ids(2)).containsExactly(id(1, 1), id(2, 1));
            await().atMost(LIMIT).until(() -> bench.state(added).delivered() == 1);
            assertThat(bench.outbox.next(added.endpoint().id(), bench.now())).isEmpty();
        }
    }

    @Test
    void revisionsOfAnAlertComeInTheirOrderThoughTheFirstFails() throws Exception {
        try (Bench bench = Bench.in(data)) {
            answer(receiver, 500, 500, 200, 200);
            bench.add(url(receiver));
            bench.tell(FIRST, FIRST.revision(2));
            bench.deliver();
            assertThat(ids(4)).containsExactly(id(1, 1), id(1, 1), id(1, 1), id(1, 2));
        }
    }

    @Test
    void aReceiverThatIsAwayIsNotCalledForTheNextMessage() throws Exception {
        try (Bench bench = Bench.waitingLong(data)) {
            answer(receiver, 503);
            Endpoints.Added added = bench.add(url(receiver));
            bench.tell(FIRST, SECOND);
            bench.deliver();
            await().atMost(LIMIT).until(() -> bench.attempts("failed") == 1);
            assertThat(bench.outbox.next(added.endpoint().id(), bench.now())).isEmpty();
        }
    }

    @Test
    void aReceiverThatComesBackHearsAllInOrder() throws Exception {
        try (Bench bench = Bench.in(data)) {
            answer(receiver, 503, 200, 200);
            bench.add(url(receiver));
            bench.tell(FIRST, SECOND);
            bench.deliver();
            assertThat(ids(3)).containsExactly(id(1, 1), id(1, 1), id(2, 1));
        }
    }

    @Test
    void aReceiverThatAsksForTimeGetsIt() throws Exception {
        try (Bench bench = Bench.in(data)) {
            receiver.enqueue(new MockResponse.Builder()
                    .code(429)
                    .addHeader("Retry-After", "3600")
                    .build());
            Endpoints.Added added = bench.add(url(receiver));
            bench.tell(FIRST);
            bench.deliver();
            await().atMost(LIMIT).until(() -> bench.attempts("failed") == 1);
            String id = added.endpoint().id();
            assertThat(bench.outbox.next(id, bench.now().plusSeconds(3500))).isEmpty();
            assertThat(bench.outbox.next(id, bench.now().plusSeconds(3700))).isPresent();
        }
    }

    @Test
    void goneDisablesForGood() throws Exception {
        try (Bench bench = Bench.in(data)) {
            answer(receiver, 410);
            Endpoints.Added added = bench.add(url(receiver));
            bench.tell(FIRST, SECOND);
            bench.deliver();
            await().atMost(LIMIT)
                    .until(() -> bench.state(added).endpoint().disabled().isPresent());
            bench.tell(AlertSample.number(3));
            assertThat(bench.state(added).pending()).isZero();
            assertThat(bench.state(added).givenUp()).isEqualTo(2);
            assertThat(receiver.getRequestCount()).isEqualTo(1);
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        try (Bench bench = Bench.waitingLong(data)) {
            receiver.enqueue(new MockResponse.Builder()
                    .code(307)
                    .addHeader("Location", url(other))
                    .build());
            Endpoints.Added added = bench.add(url(receiver));
            bench.tell(FIRST);
            bench.deliver();
            await().atMost(LIMIT).until(() -> bench.attempts("failed") == 1);
            assertThat(bench.state(added).lastAnswer()).contains("answers 307");
            assertThat(other.getRequestCount()).isZero();
        }
    }

    @Test
    void receiversThatNeverAnswerDoNotKeepTheOthersWaiting() throws Exception {
        try (Bench bench = Bench.waitingLong(data)) {
            for (int dead = 0; dead < bench.config.threads(); dead++) {
                other.enqueue(new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build());
                bench.add(url(other));
            }
            answer(receiver, 200, 200);
            Endpoints.Added alive = bench.add(url(receiver));
            bench.tell(FIRST, SECOND);
            bench.deliver();
            await().atMost(LIMIT).until(() -> bench.state(alive).delivered() == 2);
        }
    }

    @Test
    void anAddressThatBecamePrivateIsNotCalled() {
        Endpoints.Added added;
        try (Bench bench = Bench.in(data)) {
            added = bench.add(url(receiver));
            bench.tell(FIRST);
        }
        try (Bench bench = Bench.refusingPrivate(data)) {
            bench.deliver();
            await().atMost(LIMIT).until(() -> bench.attempts("failed") >= 1);
            assertThat(bench.state(added).lastAnswer().orElse("")).contains("127.0.0.1 is private");
            assertThat(receiver.getRequestCount()).isZero();
        }
    }

    @Test
    void whatWaitsIsSentByTheNextStart() throws Exception {
        try (Bench bench = Bench.waitingLong(data)) {
            bench.add(url(receiver));
            bench.tell(FIRST);
        }
        answer(receiver, 200);
        try (Bench bench = Bench.in(data)) {
            bench.deliver();
            assertThat(ids(1)).containsExactly(id(1, 1));
        }
    }

    private List<String> ids(int count) throws InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(take(receiver).getHeaders().get("webhook-id"));
        }
        return ids;
    }

    private static String id(int number, int revision) {
        return "amazon%7Cfacial-recognition%23" + number + ":" + revision;
    }

    private static RecordedRequest take(MockWebServer server) throws InterruptedException {
        return Objects.requireNonNull(server.takeRequest(LIMIT.toSeconds(), TimeUnit.SECONDS), "no request came");
    }

    private static String body(RecordedRequest request) {
        return Objects.requireNonNull(request.getBody()).utf8();
    }

    private static void answer(MockWebServer server, int... codes) {
        for (int code : codes) {
            server.enqueue(new MockResponse.Builder().code(code).build());
        }
    }

    private static String url(MockWebServer server) {
        return server.url("/hook").toString().replace("localhost", "127.0.0.1");
    }
}
