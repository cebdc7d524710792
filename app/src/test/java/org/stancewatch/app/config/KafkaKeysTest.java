package org.stancewatch.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaKeysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sasl.jaas.config",
                "max.poll.records",
                "num.stream.threads",
                "consumer.max.poll.records",
                "main.consumer.session.timeout.ms",
                "producer.linger.ms",
                "admin.retries",
                "topic.min.insync.replicas",
                "config.providers.vault.class",
                "metrics.context.cluster",
                "acme.interceptor.url",
                "producer.acme.interceptor.url"
            })
    void aNameOfKafkasOrOfAPlugInPasses(String name) {
        assertThat(KafkaKeys.nameFault(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sasl.mechanisms, sasl.mechanism",
        "securty.protocol, security.protocol",
        "consumer.max.pol.records, consumer.max.poll.records",
        "topic.min.insync.replica, topic.min.insync.replicas"
    })
    void aSlipIsRefusedWithTheNameThatWasMeant(String name, String meant) {
        assertThat(KafkaKeys.nameFault(name))
                .hasValue("no client of Kafka knows it; did you mean kafka." + meant + "?");
    }

    @ParameterizedTest
    @CsvSource({
        "max.poll.records, many, Not a number of type INT",
        "consumer.max.poll.records, 0, Value must be at least 1",
        "enable.auto.commit, perhaps, Expected value to be either true or false"
    })
    void aValueThatKafkaWouldRefuseIsRefusedForItsReason(String name, String value, String reason) {
        assertThat(KafkaKeys.valueFault(name, value)).hasValue(reason);
    }

    @ParameterizedTest
    @CsvSource({"max.poll.records, 5", "sasl.jaas.config, any", "acme.interceptor.url, any"})
    void aValueThatKafkaTakesPasses(String name, String value) {
        assertThat(KafkaKeys.valueFault(name, value)).isEmpty();
    }
}
