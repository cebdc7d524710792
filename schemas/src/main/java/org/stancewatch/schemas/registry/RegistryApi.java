package org.stancewatch.schemas.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

/**
 * The REST API that Confluent's registry and others share. Every method throws {@link RegistryFault} where the registry
 * refuses or does not answer.
 */
public final class RegistryApi {

    /** Where Apicurio Registry serves that API. */
    public static final String APICURIO_PATH = "/apis/ccompat/v7";

    /** What a fault is told under that concerns no subject. */
    private static final String ANY_SUBJECT = "registry";

    private static final String COMPATIBILITY = "compatibility";

    private final String api;
    private final RegistryHttp http;

    /** @param api base address of the API, {@link #APICURIO_PATH} or the like included */
    public RegistryApi(URI api) {
        this(api, Optional.empty());
    }

    /** Likewise, of a registry that asks who is there. */
    public RegistryApi(URI api, Optional<RegistryUser> user) {
        this.http = new RegistryHttp(user);
        this.api = Objects.requireNonNull(api, "api").toString().replaceAll("/$", "");
    }

    /** Names of all subjects. */
    public List<String> subjects() {
        return elements(http.get(ANY_SUBJECT, at("/subjects")).accepted().json()).stream()
                .map(JsonNode::asText)
                .toList();
    }

    /** The subject with all its versions; empty where there is none of that name. */
    public Optional<Subject> subject(String name) {
        RegistryHttp.Answer versions = http.get(name, at("/subjects/" + name + "/versions"));
        if (!versions.isFound()) {
            return Optional.empty();
        }
        List<SchemaVersion> found = elements(versions.accepted().json()).stream()
                .map(number -> version(name, number.asInt()))
                .toList();
        return Optional.of(new Subject(name, compatibility(name), found));
    }

    /** The text of a schema; empty where none has that id. */
    public Optional<String> schema(int id) {
        RegistryHttp.Answer answer = http.get("schema id " + id, at("/schemas/ids/" + id));
        return answer.isFound()
                ? Optional.of(answer.accepted().json().path("schema").asText())
                : Optional.empty();
    }

    /** The id of {@code schema}; empty where it is no version of {@code subject}. */
    public OptionalInt id(String subject, String schema) {
        RegistryHttp.Answer answer = http.post(subject, at("/subjects/" + subject), Map.of("schema", schema));
        return answer.isFound() ? OptionalInt.of(id(answer)) : OptionalInt.empty();
    }

    /** Registers {@code schema} as a version of {@code subject}, if it is none yet, and returns its id. */
    public int register(String subject, String schema) {
        return id(http.post(subject, at("/subjects/" + subject + "/versions"), Map.of("schema", schema)));
    }

    /** The level set for {@code subject}; empty where none is. */
    public Optional<String> compatibility(String subject) {
        RegistryHttp.Answer answer = http.get(subject, at("/config/" + subject));
        return answer.isFound()
                ? Optional.of(
                        answer.accepted().json().path("compatibilityLevel").asText())
                : Optional.empty();
    }

    /** Of two processes that set it for the first time at once, Apicurio refuses one: then it is there to be set again. */
    public void setCompatibility(String subject, String level) {
        Map<String, String> body = Map.of(COMPATIBILITY, level);
        RegistryHttp.Answer answer = http.put(subject, at("/config/" + subject), body);
        (answer.isConflict() ? http.put(subject, at("/config/" + subject), body) : answer).accepted();
    }

    /** For the subjects that have no level of their own. */
    public void setDefaultCompatibility(String level) {
        http.put(ANY_SUBJECT, at("/config"), Map.of(COMPATIBILITY, level)).accepted();
    }

    /** Adds {@code subjects}, none of which is there, under the ids that they bring. */
    void restore(List<Subject> subjects) {
        if (api.endsWith(APICURIO_PATH)) {
            new ApicurioImport(URI.create(api), http).restore(subjects);
        } else {
            new ConfluentImport(api, http).restore(subjects);
        }
    }

    private SchemaVersion version(String subject, int number) {
        JsonNode version = http.get(subject, at("/subjects/" + subject + "/versions/" + number))
                .accepted()
                .json();
        return new SchemaVersion(
                number, version.path("id").asInt(), version.path("schema").asText());
    }

    private static int id(RegistryHttp.Answer answer) {
        return answer.accepted().json().path("id").asInt();
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private URI at(String path) {
        return URI.create(api + path);
    }
}
