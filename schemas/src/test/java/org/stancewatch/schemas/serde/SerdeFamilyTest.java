package org.stancewatch.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SerdeFamilyTest {

    private static final URI REGISTRY = URI.create("http://registry:8081");
    private static final Map<String, String> CONFLUENT =
            Map.of(SerdeConfig.SERIALIZER, "io.confluent.kafka.serializers.KafkaAvroSerializer");

    @Test
    void one_class_of_confluents_brings_the_other() {
        assertThat(SerdeConfig.of(REGISTRY, CONFLUENT).deserializer())
                .isEqualTo("io.confluent.kafka.serializers.KafkaAvroDeserializer");
    }

    @Test
    void confluents_serde_registers_nothing_and_writes_the_schema_of_the_program() {
        assertThat(SerdeConfig.of(REGISTRY, CONFLUENT).properties())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "schema.registry.url", "http://registry:8081",
                        "auto.register.schemas", "false",
                        "use.latest.version", "false",
                        "specific.avro.reader", "true"));
    }

    @Test
    void with_confluents_serde_the_address_of_the_registry_is_that_of_its_api() {
        assertThat(SerdeFamily.of(CONFLUENT).schemaApi(REGISTRY)).isEqualTo(REGISTRY);
    }

    @Test
    void with_apicurios_serde_the_api_is_under_the_address_of_the_registry() {
        assertThat(SerdeFamily.of(Map.of()).schemaApi(REGISTRY)).hasToString("http://registry:8081/apis/ccompat/v7");
    }

    @Test
    void confluents_serde_finds_apicurios_registry_under_its_path() {
        assertThat(SerdeFamily.of(CONFLUENT).addressOfApicurio(REGISTRY))
                .hasToString("http://registry:8081/apis/ccompat/v7");
    }
}
