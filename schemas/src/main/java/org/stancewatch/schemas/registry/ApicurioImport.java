package org.stancewatch.schemas.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Into Apicurio Registry 3, whose Confluent API ignores an id that is posted: its own import takes an archive, in the layout
 * of its own export, one JSON file an entity.
 */
final class ApicurioImport {

    private static final String PATH = "/apis/registry/v3/admin/import?requireEmptyRegistry=false";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final RegistryHttp http;

    /** @param api address of Apicurio's Confluent API */
    ApicurioImport(URI api, RegistryHttp http) {
        this.address = api.resolve(PATH);
        this.http = http;
    }

    void restore(List<Subject> subjects) {
        http.send(
                        "registry",
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/zip")
                                // Records carry the content id; the global id is Apicurio's own affair.
                                .header("X-Registry-Preserve-ContentId", "true")
                                .header("X-Registry-Preserve-GlobalId", "false")
                                .POST(BodyPublishers.ofByteArray(archive(subjects))))
                .accepted();
    }

    private static byte[] archive(List<Subject> subjects) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "manifest.Manifest.json", Map.of("systemVersion", "3.0.9", "exportVersion", "3.0"));
            for (Map.Entry<Integer, String> content : contents(subjects).entrySet()) {
                addContent(zip, content.getKey(), content.getValue());
            }
            for (Subject subject : subjects) {
                addSubject(zip, subject);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Texts by id: one that two subjects share stands there once. */
    private static Map<Integer, String> contents(List<Subject> subjects) {
        Map<Integer, String> contents = new LinkedHashMap<>();
        subjects.stream()
                .flatMap(subject -> subject.versions().stream())
                .forEach(version -> contents.put(version.id(), version.schema()));
        return contents;
    }

    private static void addContent(ZipOutputStream zip, int id, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String hash = sha256(bytes);
        Map<String, Object> content =
                Map.of("contentId", id, "contentHash", hash, "artifactType", "AVRO", "contentType", "application/json");
        add(zip, "content/" + hash + ".Content.json", content);
        zip.putNextEntry(new ZipEntry("content/" + hash + ".Content.data"));
        zip.write(bytes);
    }

    private static void addSubject(ZipOutputStream zip, Subject subject) throws IOException {
        String folder = "groups/default/artifacts/" + subject.name() + "/";
        add(zip, folder + "MetaData.Artifact.json", Map.of("artifactId", subject.name(), "artifactType", "AVRO"));
        for (SchemaVersion version : subject.versions()) {
            add(zip, folder + "versions/" + version.version() + ".ArtifactVersion.json", entity(subject, version));
        }
        List<String> versions = subject.versions().stream()
                .map(version -> Integer.toString(version.version()))
                .toList();
        Map<String, Object> latest =
                Map.of("artifactId", subject.name(), "branchId", "latest", "systemDefined", true, "versions", versions);
        add(zip, folder + "branches/latest.Branch.json", latest);
    }

    private static Map<String, Object> entity(Subject subject, SchemaVersion version) {
        return Map.of(
                "artifactId", subject.name(),
                "version", Integer.toString(version.version()),
                "versionOrder", version.version(),
                "state", "ENABLED",
                "contentId", version.id());
    }

    private static void add(ZipOutputStream zip, String name, Map<String, ?> entity) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(JSON.writeValueAsBytes(entity));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
