package org.stancewatch.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Against what Confluent documents of its registry: that one cannot be had here. Apicurio's way is tried on the real one, in
 * the system tests.
 */
class ConfluentImportTest {

    private static final String NOTES = "notes-value";
    private static final SchemaBackup BACKUP = new SchemaBackup(List.of(new Subject(
            NOTES,
            Optional.of("FULL_TRANSITIVE"),
            List.of(new SchemaVersion(1, 40, "{\"type\":\"int\"}"), new SchemaVersion(2, 70, "{\"type\":\"long\"}")))));

    private final MockWebServer server = new MockWebServer();
    private final List<String> writes = new ArrayList<>();
    /** What GET answers, by path; all else is not found. */
    private final Map<String, String> present = new TreeMap<>();

    private int modeStatus = 200;

    @BeforeEach
    void start() throws IOException {
        server.start();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void versions_go_in_with_number_and_id_while_the_subject_is_in_import_mode() {
        restore();

        assertThat(writes)
                .containsExactly(
                        "PUT /mode/notes-value {\"mode\":\"IMPORT\"}",
                        "POST /subjects/notes-value/versions 1 40",
                        "POST /subjects/notes-value/versions 2 70",
                        "DELETE /mode/notes-value",
                        "PUT /config/notes-value {\"compatibility\":\"FULL_TRANSITIVE\"}");
    }

    @Test
    void a_registry_that_takes_no_import_says_so_under_the_subject() {
        modeStatus = 422;

        assertThatThrownBy(this::restore)
                .isInstanceOf(RegistryFault.class)
                .hasMessage("notes-value: the registry refused it with 422: told");
    }

    @Test
    void an_id_that_another_schema_has_is_told_before_anything_is_written() {
        present.put("/schemas/ids/70", "{\"schema\":\"{\\\"type\\\":\\\"bytes\\\"}\"}");

        assertThatThrownBy(this::restore)
                .isInstanceOf(RegistryFault.class)
                .hasMessage("notes-value: version 2 under id 70: the id is taken by another schema in the registry");
        assertThat(writes).isEmpty();
    }

    @Test
    void a_subject_that_has_come_back_under_other_ids_is_told_before_anything_is_written() {
        takeAll(41);

        assertThatThrownBy(this::restore)
                .isInstanceOf(RegistryFault.class)
                .hasMessage("notes-value: version 1 under id 40: stands in the registry under id 41");
        assertThat(writes).isEmpty();
    }

    @Test
    void a_registry_that_has_everything_is_left_as_it_is() {
        takeAll(40);

        restore();

        assertThat(writes).isEmpty();
    }

    private void restore() {
        new SchemaRestore(new RegistryApi(server.url("/").uri())).restore(BACKUP);
    }

    private void takeAll(int firstId) {
        present.put("/subjects/notes-value/versions", "[1,2]");
        version(1, firstId, "int");
        version(2, 70, "long");
    }

    private void version(int number, int id, String type) {
        present.put(
                "/subjects/notes-value/versions/" + number,
                "{\"id\":" + id + ",\"schema\":\"{\\\"type\\\":\\\"" + type + "\\\"}\"}");
    }

    private MockResponse answer(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        if ("GET".equals(request.getMethod())) {
            String body = present.get(path);
            return body == null ? status(404) : ok(body);
        }
        if (path.startsWith("/mode/") && modeStatus != 200) {
            return status(modeStatus);
        }
        writes.add((request.getMethod() + " " + path + " " + written(request)).strip());
        return ok("{\"id\":1}");
    }

    private String written(RecordedRequest request) {
        String body = request.getBody() == null ? "" : request.getBody().utf8();
        for (SchemaVersion version : BACKUP.subjects().get(0).versions()) {
            if (body.contains("\"id\":" + version.id())) {
                version(version.version(), version.id(), version.version() == 1 ? "int" : "long");
                present.put("/subjects/notes-value/versions", version.version() == 1 ? "[1]" : "[1,2]");
                return version.version() + " " + version.id();
            }
        }
        return body;
    }

    private static MockResponse ok(String body) {
        return new MockResponse.Builder().body(body).build();
    }

    private static MockResponse status(int code) {
        return new MockResponse.Builder()
                .code(code)
                .body("{\"message\":\"told\"}")
                .build();
    }
}
