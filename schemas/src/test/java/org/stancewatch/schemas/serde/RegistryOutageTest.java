package org.stancewatch.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.domain.article.Article;
import org.stancewatch.schemas.codec.RandomValues;
import org.stancewatch.schemas.topic.Topics;

/** Apicurio's own serde against a registry in trouble. */
class RegistryOutageTest {

    private static final String TOPIC = Topics.ARTICLE.name();

    private final MockWebServer registry = new MockWebServer();
    private final Article article = new RandomValues(1).article();
    /** Schema id 0: the first topic of the catalogue is the article's. */
    private final byte[] record = AvroSerdes.of(RegistryFreeSerde.config())
            .value(Topics.ARTICLE)
            .serializer()
            .serialize(TOPIC, article);

    @BeforeEach
    void start() throws IOException {
        registry.start();
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void a_record_is_read_through_the_registry() {
        answer(this::schema);

        assertThat(read(record)).isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 429, 500, 502, 503, 504})
    void a_status_of_trouble_is_not_held_against_the_record(int status) {
        answer(path -> status(status));

        assertThatThrownBy(() -> read(record))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContainingAll(TOPIC, "it answered " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 404, 429, 500, 503})
    void nor_is_a_status_of_trouble_held_against_a_value_to_write(int status) {
        answer(path -> status(status));

        assertThatThrownBy(() -> articles().serializer().serialize(TOPIC, article))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContainingAll(TOPIC, "it answered " + status);
    }

    @Test
    void a_connection_that_is_accepted_and_dropped_is_not_held_against_the_record() {
        answer(path -> new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        assertThatThrownBy(() -> read(record)).isInstanceOf(RegistryUnavailableException.class);
    }

    @Test
    void nor_is_a_port_where_no_one_listens() {
        Serde<Article> articles = articles();
        registry.close();

        assertThatThrownBy(() -> articles.deserializer().deserialize(TOPIC, record))
                .isInstanceOf(RegistryUnavailableException.class);
    }

    @Test
    void nor_is_the_page_of_a_proxy_that_stands_in_for_the_registry() {
        answer(path -> body("<html>please log in</html>"));

        assertThatThrownBy(() -> read(record)).isInstanceOf(RegistryUnavailableException.class);
    }

    @Test
    @Timeout(30)
    void a_registry_that_never_answers_holds_a_reader_no_longer_than_the_limit() {
        answer(path -> new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        assertThatThrownBy(() -> read(record))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("no answer within 2000 ms");
    }

    @Test
    @Timeout(30)
    void nor_a_writer() {
        answer(path -> new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        assertThatThrownBy(() -> articles().serializer().serialize(TOPIC, article))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("no answer within 2000 ms");
    }

    @Test
    void a_schema_id_that_the_registry_does_not_know_is_the_record_s_fault() {
        answer(path -> status(404));

        assertThatThrownBy(() -> read(record))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("schema id 0");
    }

    @Test
    void a_record_that_breaks_off_is_at_fault_itself() {
        answer(this::schema);

        assertThatThrownBy(() -> read(Arrays.copyOf(record, record.length / 2)))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void noise_under_a_good_schema_is_never_blamed_on_the_registry() {
        answer(this::schema);
        Serde<Article> articles = articles();
        Random random = new Random(1);

        for (int each = 0; each < 2_000; each++) {
            byte[] noise = noise(random);
            Throwable fault = catchThrowable(() -> articles.deserializer().deserialize(TOPIC, noise));

            assertThat(fault).isInstanceOf(SerializationException.class);
        }
    }

    @Test
    void a_limit_that_is_no_number_is_named() {
        SerdeConfig config = SerdeConfig.of(
                registry.url("/").uri(), Map.of(SerdeConfig.PREFIX + SerdeConfig.REGISTRY_TIMEOUT, "soon"));

        assertThatThrownBy(() -> AvroSerdes.of(config).value(Topics.ARTICLE))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll(SerdeConfig.REGISTRY_TIMEOUT, "soon");
    }

    private Article read(byte[] bytes) {
        return articles().deserializer().deserialize(TOPIC, bytes);
    }

    private Serde<Article> articles() {
        SerdeConfig config = SerdeConfig.of(
                registry.url("/").uri(), Map.of(SerdeConfig.PREFIX + SerdeConfig.REGISTRY_TIMEOUT, "2000"));
        return AvroSerdes.of(config).value(Topics.ARTICLE);
    }

    /** The record's own header, then anything. */
    private byte[] noise(Random random) {
        byte[] noise = new byte[5 + random.nextInt(60)];
        random.nextBytes(noise);
        System.arraycopy(record, 0, noise, 0, 5);
        return noise;
    }

    private MockResponse schema(String path) {
        return body(
                path.endsWith("/references")
                        ? "[]"
                        : Topics.ARTICLE.codec().schema().toString());
    }

    private static MockResponse body(String text) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body(text)
                .build();
    }

    private static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).build();
    }

    private void answer(Function<String, MockResponse> answer) {
        registry.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer.apply(request.getUrl().encodedPath());
            }
        });
    }
}
