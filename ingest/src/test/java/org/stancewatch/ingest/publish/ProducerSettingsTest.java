package org.stancewatch.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stancewatch.schemas.topic.Topics;

class ProducerSettingsTest {

    @Test
    void theUserCannotWeakenTheGuarantees() {
        Map<String, String> weak =
                Map.of("bootstrap.servers", "127.0.0.1:9092", "acks", "0", "enable.idempotence", "false");
        assertThat(new ProducerSettings(weak, Duration.ofMinutes(1)).toProperties())
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", true);
    }

    @Test
    void otherSettingsOfTheUserPassThrough() {
        Map<String, String> secured = Map.of("bootstrap.servers", "127.0.0.1:9092", "security.protocol", "SSL");
        assertThat(new ProducerSettings(secured, Duration.ofMinutes(1)).toProperties())
                .containsEntry("security.protocol", "SSL");
    }

    @Test
    void anArticleTheTopicTakesIsNotRefusedByTheProducer() {
        Map<String, String> kafka = Map.of("bootstrap.servers", "127.0.0.1:9092");
        assertThat(new ProducerSettings(kafka, Duration.ofMinutes(1)).toProperties())
                .containsEntry("max.request.size", Topics.MAX_MESSAGE_BYTES);
    }

    @Test
    void aMissingBootstrapIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProducerSettings(Map.of(), Duration.ofMinutes(1)))
                .withMessage("bootstrap.servers: is missing");
    }

    @Test
    void aDeliveryTimeoutKafkaCannotCountIsRefused() {
        Map<String, String> kafka = Map.of("bootstrap.servers", "127.0.0.1:9092");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProducerSettings(kafka, Duration.ofDays(25)))
                .withMessageStartingWith("deliveryTimeout: ");
    }
}
