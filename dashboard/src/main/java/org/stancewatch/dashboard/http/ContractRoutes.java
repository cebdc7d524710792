package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code /openapi.yaml} and {@code /openapi.json}. */
final class ContractRoutes {

    private static final String CONTRACT = "/org/stancewatch/dashboard/openapi.yaml";

    private ContractRoutes() {}

    static void addTo(Routes routes) {
        String yaml = yaml();
        String json = json(yaml);
        routes.get(
                "/openapi.yaml",
                at -> at.contentType("application/yaml; charset=utf-8").result(yaml));
        routes.get("/openapi.json", at -> Answers.json(at, json));
    }

    private static String yaml() {
        try (InputStream in = Objects.requireNonNull(ContractRoutes.class.getResourceAsStream(CONTRACT), CONTRACT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String json(String yaml) {
        try {
            Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return new ObjectMapper().writeValueAsString(document);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(CONTRACT + ": is no JSON", bug);
        }
    }
}
