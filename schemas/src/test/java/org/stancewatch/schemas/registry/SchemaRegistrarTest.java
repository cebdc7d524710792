package org.stancewatch.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.schemas.topic.Topics;

class SchemaRegistrarTest {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final String API = RegistryApi.APICURIO_PATH;
    private static final String ALERTS = "stance.alert.v1-value";

    private final MockWebServer registry = new MockWebServer();
    private final List<RecordedRequest> requests = new ArrayList<>();
    private List<String> subjects = List.of("somebody-else-value");

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

        assertThat(written())
                .startsWith(
                        "PUT " + API + "/config/news.article.v1-value",
                        "POST " + API + "/subjects/news.article.v1-value/versions")
                .hasSize(2 * Topics.valued().size());
    }

    @Test
    void compatibility_is_full_and_transitive() throws IOException {
        answer(request -> status(OK));

        registrar().registerAll();

        assertThat(field("compatibility", requests.get(1))).isEqualTo("FULL_TRANSITIVE");
    }

    @Test
    void a_registry_without_subjects_of_others_has_that_for_its_default() {
        subjects = List.of(ALERTS);
        answer(request -> status(OK));

        registrar().registerAll();

        assertThat(written()).startsWith("PUT " + API + "/config");
    }

    @Test
    void a_registry_that_others_use_keeps_its_default() {
        answer(request -> status(OK));

        registrar().registerAll();

        assertThat(written()).doesNotContain("PUT " + API + "/config");
    }

    @Test
    void the_schema_is_registered_as_serializers_look_it_up_to_the_byte() throws IOException {
        answer(request -> status(OK));

        registrar().registerAll();

        assertThat(field("schema", requests.get(2)))
                .isEqualTo(Topics.ARTICLE.codec().schema().toString());
    }

    @Test
    void a_compatibility_that_another_start_set_first_is_set_again() {
        answer(request -> status(requests.size() == 2 ? CONFLICT : OK));

        registrar().registerAll();

        assertThat(written()).hasSize(1 + 2 * Topics.valued().size());
    }

    @Test
    void a_refused_schema_is_one_error_with_subject_and_reason() {
        answer(request -> path(request).contains("stance.alert") && "POST".equals(request.getMethod())
                ? new MockResponse.Builder()
                        .code(CONFLICT)
                        .body("{\"error_code\":409,\"message\":\"field 'headline' has no default\"}")
                        .build()
                : status(OK));

        assertThatThrownBy(() -> registrar().registerAll())
                .isInstanceOf(RegistryFault.class)
                .hasMessage("stance.alert.v1-value: the registry refused it with 409: field 'headline' has no default");
    }

    @Test
    void a_registry_that_is_down_is_named_by_its_address() {
        URI address = api();
        registry.close();

        assertThatThrownBy(() -> registrar(address).registerAll())
                .isInstanceOf(RegistryFault.class)
                .hasMessageContaining(address.toString());
    }

    @Test
    void a_secret_in_the_address_is_not_told() {
        URI address = URI.create(api().toString().replace("http://", "http://me:hush@"));
        registry.close();

        assertThatThrownBy(() -> registrar(address).registerAll())
                .isInstanceOf(RegistryFault.class)
                .hasMessageContaining(api().toString())
                .hasMessageNotContaining("hush");
    }

    @Test
    void a_check_finds_nothing_where_all_is_as_it_registers() {
        answer(request -> level("FULL_TRANSITIVE"));

        assertThat(registrar().check()).isEmpty();
    }

    @Test
    void a_check_tells_a_level_that_lets_breaking_changes_pass() {
        answer(request -> level(path(request).endsWith(ALERTS) ? "BACKWARD" : "FULL_TRANSITIVE"));

        assertThat(registrar().check())
                .containsExactly("stance.alert.v1-value: compatibility: is BACKWARD, must be FULL_TRANSITIVE");
    }

    @Test
    void a_check_tells_a_subject_without_a_level_of_its_own() {
        answer(request -> path(request).endsWith("/config/" + ALERTS) ? status(NOT_FOUND) : level("FULL_TRANSITIVE"));

        assertThat(registrar().check())
                .containsExactly(
                        "stance.alert.v1-value: compatibility: is the registry's default, must be FULL_TRANSITIVE");
    }

    @Test
    void a_check_tells_a_schema_that_is_not_registered() {
        answer(request -> path(request).endsWith("/subjects/" + ALERTS) ? status(NOT_FOUND) : level("FULL_TRANSITIVE"));

        assertThat(registrar().check()).containsExactly("stance.alert.v1-value: schema: is not registered");
    }

    private SchemaRegistrar registrar() {
        return registrar(api());
    }

    private static SchemaRegistrar registrar(URI api) {
        return new SchemaRegistrar(new RegistryApi(api));
    }

    private URI api() {
        return registry.url(API).uri();
    }

    private List<String> written() {
        return requests.stream()
                .filter(request -> !"GET".equals(request.getMethod()))
                .map(request -> request.getMethod() + " " + path(request))
                .toList();
    }

    private static String path(RecordedRequest request) {
        return request.getUrl().encodedPath();
    }

    private static String field(String name, RecordedRequest request) throws IOException {
        return new ObjectMapper().readTree(request.getBody().utf8()).path(name).asText();
    }

    private static MockResponse level(String level) {
        return body("{\"compatibilityLevel\":\"" + level + "\",\"id\":1}");
    }

    private static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).body("{\"id\":1}").build();
    }

    private static MockResponse body(String json) {
        return new MockResponse.Builder().body(json).build();
    }

    private interface Answer {
        MockResponse to(RecordedRequest request);
    }

    private void answer(Answer answer) {
        registry.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                return path(request).endsWith("/subjects") ? body(quoted(subjects)) : answer.to(request);
            }
        });
    }

    private static String quoted(List<String> names) {
        return names.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }
}
