package org.stancewatch.schemas.registry;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Into Confluent's registry, or one that has its import mode: there a version may be posted with number and id. */
final class ConfluentImport {

    private final String api;
    private final RegistryHttp http;

    ConfluentImport(String api, RegistryHttp http) {
        this.api = api;
        this.http = http;
    }

    void restore(List<Subject> subjects) {
        subjects.forEach(this::restore);
    }

    private void restore(Subject subject) {
        URI mode = URI.create(api + "/mode/" + subject.name());
        http.put(subject.name(), mode, Map.of("mode", "IMPORT")).accepted();
        try {
            subject.versions().forEach(version -> restore(subject.name(), version));
        } finally {
            // The mode of the registry holds again.
            http.delete(subject.name(), mode).accepted();
        }
    }

    private void restore(String subject, SchemaVersion version) {
        Map<String, Object> body = Map.of("schema", version.schema(), "version", version.version(), "id", version.id());
        http.post(subject, URI.create(api + "/subjects/" + subject + "/versions"), body)
                .accepted();
    }
}
