package org.stancewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.stancewatch.schemas.serde.SerdeConfig;
import org.w3c.dom.Document;

/** The Maven profile {@code confluent}, which no build with Maven Central alone can try. */
class ConfluentProfileTest {

    private static final String REPOSITORY = "packages.confluent.io";
    private static final String SERIALIZER = "io.confluent.kafka.serializers.KafkaAvroSerializer";

    private final XPath xpath = XPathFactory.newInstance().newXPath();

    @Test
    void it_puts_confluents_serializer_among_the_libraries() throws Exception {
        assertThat(profile("dependencies/dependency/artifactId")).isEqualTo("kafka-avro-serializer");
        assertThat(profile("dependencies/dependency/version")).isEqualTo("${confluent.version}");
        assertThat(profile("properties/confluent.version")).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void confluents_repository_is_named_there_alone() throws Exception {
        assertThat(profile("repositories/repository/url")).contains(REPOSITORY);
        assertThat(poms()).filteredOn(pom -> pom.contains(REPOSITORY)).hasSize(1);
    }

    @Test
    void the_document_says_how_to_build_it_and_what_it_is_told() throws IOException {
        Map<String, String> told = SerdeConfig.of(
                        URI.create("http://registry:8081"), Map.of(SerdeConfig.SERIALIZER, SERIALIZER))
                .properties();

        assertThat(Files.readString(Path.of("../docs/topics.md")))
                .contains("mvn -P confluent", "cannot be made with Central alone", SERIALIZER)
                .contains(told.keySet());
    }

    private String profile(String path) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        return xpath.evaluate("/project/profiles/profile[id='confluent']/" + path, pom);
    }

    private static List<String> poms() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return Stream.concat(Stream.of(Path.of("..")), modules)
                    .map(module -> module.resolve("pom.xml"))
                    .filter(Files::isRegularFile)
                    .map(ConfluentProfileTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
