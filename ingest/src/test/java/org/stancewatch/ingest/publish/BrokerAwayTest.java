package org.stancewatch.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The real producer, and nobody at the other end. */
class BrokerAwayTest {

    private static final Instant YESTERDAY = Instant.parse("2024-03-01T10:00:00Z");

    @Test
    void anArticleThatMayNotWaitLongerHasFailedWithTheReason() {
        try (ArticlePublisher publisher = connect(Duration.ofSeconds(1))) {
            CompletableFuture<Outcome> outcome = publisher.publish(Articles.published(YESTERDAY), "news.jsonl:1");
            publisher.flush();
            assertThat(outcome).isCompletedWithValueMatching(end -> end.kind() == Outcome.Kind.FAILED);
            assertThat(outcome.join().reason()).startsWith("was not accepted: ");
        }
    }

    private static ArticlePublisher connect(Duration deliveryTimeout) {
        return ArticlePublisher.connect(
                new ProducerSettings(Map.of("bootstrap.servers", "127.0.0.1:1"), deliveryTimeout),
                (topic, article) -> article.text().getBytes(StandardCharsets.UTF_8),
                Clock.systemUTC(),
                new SimpleMeterRegistry());
    }
}
