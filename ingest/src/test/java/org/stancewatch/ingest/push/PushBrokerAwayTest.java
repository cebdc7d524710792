package org.stancewatch.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.ingest.publish.ProducerSettings;

/** A real producer whose broker is not there, and that waits for it for ever. */
class PushBrokerAwayTest {

    private static final String TOKEN = "a-token-of-the-desk";
    private static final String ARTICLE =
            "{\"publisher\": \"The Lamp\", \"published\": \"2026-11-20\", \"text\": \"A text.\"}";

    @Test
    void eachSenderIsToldToComeAgainHoweverManyCome() throws Exception {
        ProducerSettings nowhere =
                new ProducerSettings(Map.of("bootstrap.servers", "127.0.0.1:1"), ProducerSettings.FOREVER);
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        PushConfig impatient = new PushConfig("127.0.0.1", 0, TOKEN, 10_000, 5, 1, Duration.ofMillis(100));
        try (ArticlePublisher publisher = ArticlePublisher.connect(
                        nowhere,
                        (topic, article) -> article.text().getBytes(StandardCharsets.UTF_8),
                        Clock.systemUTC(),
                        meters);
                PushServer server = PushServer.start(impatient, publisher, Clock.systemUTC(), meters)) {
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                answers.add(post(server));
            }
            assertThat(answers).containsOnly(503);
        }
    }

    private static int post(PushServer server) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.url())
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(10))
                .POST(BodyPublishers.ofString(ARTICLE))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
