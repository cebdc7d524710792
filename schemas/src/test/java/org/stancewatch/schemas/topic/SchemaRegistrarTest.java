package org.stancewatch.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaRegistrarTest {

    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final MockWebServer registry = new MockWebServer();
    private final List<RecordedRequest> requests = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        registry.start();
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void every_subject_gets_its_compatibility_before_its_schema() {
        answer(request -> status(OK));

        registrar().registerAll();

        assertThat(requests)
                .extracting(
                        request -> request.getMethod() + " " + request.getUrl().encodedPath())
                .startsWith(
                        "PUT /apis/ccompat/v7/config/news.article.v1-value",
                        "POST /apis/ccompat/v7/subjects/news.article.v1-value/versions")
                .hasSize(2 * Topics.valued().size());
    }

    @Test
    void compatibility_is_full_and_transitive() throws IOException {
        answer(request -> status(OK));

        registrar().registerAll();

        assertThat(new ObjectMapper()
                        .readTree(requests.get(0).getBody().utf8())
                        .path("compatibility")
                        .asText())
                .isEqualTo("FULL_TRANSITIVE");
    }

    @Test
    void the_schema_is_registered_as_serializers_look_it_up_to_the_byte() throws IOException {
        answer(request -> status(OK));

        registrar().registerAll();

        assertThat(new ObjectMapper()
                        .readTree(requests.get(1).getBody().utf8())
                        .path("schema")
                        .asText())
                .isEqualTo(Topics.ARTICLE.codec().schema().toString());
    }

    @Test
    void a_compatibility_that_another_start_set_first_is_set_again() {
        answer(request -> status(requests.size() == 1 ? CONFLICT : OK));

        registrar().registerAll();

        assertThat(requests).hasSize(1 + 2 * Topics.valued().size());
    }

    @Test
    void a_refused_schema_is_one_error_with_subject_and_reason() {
        answer(request -> request.getUrl().encodedPath().contains("stance.alert") && "POST".equals(request.getMethod())
                ? new MockResponse.Builder()
                        .code(CONFLICT)
                        .body("{\"error_code\":409,\"message\":\"field 'headline' has no default\"}")
                        .build()
                : status(OK));

        assertThatThrownBy(() -> registrar().registerAll())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stance.alert.v1-value: the registry refused it with 409: field 'headline' has no default");
    }

    @Test
    void a_registry_that_is_down_is_named_by_its_address() {
        URI address = api();
        registry.close();

        assertThatThrownBy(() -> new SchemaRegistrar(address).registerAll())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("news.article.v1-value", address.toString());
    }

    @Test
    void a_secret_in_the_address_is_not_told() {
        URI address = URI.create(api().toString().replace("http://", "http://me:hush@"));
        registry.close();

        assertThatThrownBy(() -> new SchemaRegistrar(address).registerAll())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(api().toString())
                .hasMessageNotContaining("hush");
    }

    private SchemaRegistrar registrar() {
        return new SchemaRegistrar(api());
    }

    private URI api() {
        return registry.url(SchemaRegistrar.APICURIO_PATH).uri();
    }

    private static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).build();
    }

    private interface Answer {
        MockResponse to(RecordedRequest request);
    }

    private void answer(Answer answer) {
        registry.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                return answer.to(request);
            }
        });
    }
}
