package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stancewatch.dashboard.TestDashboard;

/** What {@code openapi.yaml}, as it is served, says of an answer. */
public final class Contract {

    private static final String BASE = "https://stancewatch.example/openapi.json";

    private final SchemaRegistry schemas;
    private final JsonNode document;

    private Contract(String json, JsonNode document) {
        this.document = document;
        this.schemas =
                SchemaRegistry.withDialect(Dialects.getOpenApi31(), registry -> registry.schemas(Map.of(BASE, json)));
    }

    public static Contract servedBy(TestDashboard dashboard) throws Exception {
        String json = dashboard.get("/openapi.json").body();
        return new Contract(json, new ObjectMapper().readTree(json));
    }

    /** What is wrong with {@code answer} as an answer of GET {@code path}, a template of the document. */
    public List<String> faults(String path, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        JsonNode schema = document.path("paths")
                .path(path)
                .path("get")
                .path("responses")
                .path(Integer.toString(answer.statusCode()));
        String place = schema.has("$ref")
                ? schema.path("$ref").asText().substring(1)
                : "/paths/" + escaped(path) + "/get/responses/" + answer.statusCode();
        String pointer = place + "/content/" + escaped(type) + "/schema";
        if (document.at(pointer).isMissingNode()) {
            return List.of("no " + answer.statusCode() + " " + type + " is promised at " + path);
        }
        return faults(pointer, answer.body());
    }

    /** What is wrong with the example of each JSON answer to GET, by path. */
    Map<String, List<String>> faultsOfExamples() {
        Map<String, List<String>> faults = new TreeMap<>();
        document.path("paths").properties().forEach(path -> {
            String pointer = "/paths/" + escaped(path.getKey()) + "/get/responses/200/content/application~1json";
            JsonNode example = document.at(pointer + "/example");
            if (!example.isMissingNode()) {
                faults.put(path.getKey(), faults(pointer + "/schema", example.toString()));
            }
        });
        return faults;
    }

    private List<String> faults(String pointer, String json) {
        Schema schema = schemas.getSchema(SchemaLocation.of(BASE + "#" + pointer));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
