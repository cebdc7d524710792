package org.stancewatch.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.schemas.codec.RandomValues;
import org.stancewatch.schemas.topic.Topics;

class AvroSerdesTest {

    private static final String TOPIC = Topics.ARTICLE.name();

    private final Serde<Article> articles =
            AvroSerdes.of(RegistryFreeSerde.config()).value(Topics.ARTICLE);

    @Test
    void a_serde_named_by_its_classes_writes_and_reads() {
        Article article = new RandomValues(1).article();

        byte[] bytes = articles.serializer().serialize(TOPIC, article);

        assertThat(articles.deserializer().deserialize(TOPIC, bytes)).isEqualTo(article);
    }

    @Test
    void a_tombstone_stays_a_tombstone() {
        assertThat(articles.serializer().serialize(TOPIC, null)).isNull();
        assertThat(articles.deserializer().deserialize(TOPIC, null)).isNull();
    }

    @Test
    void whatever_a_library_throws_at_garbage_names_topic_and_reason() {
        byte[] garbage = "garbage".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> articles.deserializer().deserialize(TOPIC, garbage))
                .isInstanceOf(SerializationException.class)
                .hasMessage("news.article.v1: NewsArticle of 7 bytes: no magic byte");
    }

    @Test
    void an_unknown_schema_is_named_by_its_id() {
        byte[] unknown = {0, 0, 0, 1, 2, 3};

        assertThatThrownBy(() -> articles.deserializer().deserialize(TOPIC, unknown))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("schema id 258");
    }

    @Test
    void a_record_of_another_contract_is_refused() {
        Serde<Alert> alerts = AvroSerdes.of(RegistryFreeSerde.config()).value(Topics.ALERT);
        byte[] alert = alerts.serializer().serialize(Topics.ALERT.name(), new RandomValues(1).alert());

        assertThatThrownBy(() -> articles.deserializer().deserialize(TOPIC, alert))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("StanceAlert");
    }

    @Test
    void a_registry_that_is_down_is_not_held_against_the_record() {
        SerdeConfig config =
                new SerdeConfig(RegistryFreeSerde.Writer.class.getName(), RegistryDown.class.getName(), Map.of());
        Deserializer<Article> deserializer =
                AvroSerdes.of(config).value(Topics.ARTICLE).deserializer();

        assertThatThrownBy(() -> deserializer.deserialize(TOPIC, new byte[] {0, 0, 0, 0, 1}))
                .isInstanceOf(RegistryUnavailableException.class);
    }

    @Test
    void a_class_that_is_not_there_is_named_with_its_setting() {
        SerdeConfig config = new SerdeConfig("org.example.Missing", "org.example.Missing", Map.of());

        assertThatThrownBy(() -> AvroSerdes.of(config).value(Topics.ARTICLE))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll(SerdeConfig.SERIALIZER, "org.example.Missing");
    }

    @Test
    void settings_choose_classes_and_pass_properties_on() {
        SerdeConfig config = SerdeConfig.of(
                URI.create("http://127.0.0.1:8080"),
                Map.of(
                        SerdeConfig.SERIALIZER,
                        Recording.class.getName(),
                        SerdeConfig.DESERIALIZER,
                        RegistryFreeSerde.Reader.class.getName(),
                        SerdeConfig.PREFIX + "schema.registry.url",
                        "http://127.0.0.1:8081"));

        AvroSerdes.of(config).value(Topics.ARTICLE);

        assertThat(Recording.configured).extractingByKey("schema.registry.url").isEqualTo("http://127.0.0.1:8081");
    }

    @Test
    void nothing_is_registered_from_a_stream_thread_unless_told_so() {
        SerdeConfig config = SerdeConfig.of(URI.create("http://127.0.0.1:8080"), Map.of());

        assertThat(config.properties()).containsEntry("apicurio.registry.auto-register", "false");
    }

    @Test
    void a_password_among_the_properties_is_never_printed() {
        SerdeConfig config = SerdeConfig.of(
                URI.create("http://127.0.0.1:8080"),
                Map.of(SerdeConfig.PREFIX + "apicurio.registry.auth.password", "hunter2"));

        assertThat(config.toString()).contains("auth.password").doesNotContain("hunter2");
    }

    /** Keeps what it was configured with. */
    public static final class Recording implements Serializer<Object> {
        private static Map<String, ?> configured = Map.of();

        @Override
        public void configure(Map<String, ?> configs, boolean isKey) {
            configured = configs;
        }

        @Override
        public byte[] serialize(String topic, Object value) {
            return new byte[0];
        }
    }

    /** What Apicurio's serde throws when no one listens. */
    public static final class RegistryDown implements Deserializer<Object> {
        @Override
        public Object deserialize(String topic, byte[] data) {
            throw new RuntimeException(new ConnectException("Connection refused"));
        }
    }
}
