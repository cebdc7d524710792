package org.stancewatch.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretReferencesTest {

    private final SecretReferences references = new SecretReferences(Map.of("PASSWORD", "from-environment"));
    private final List<String> faults = new ArrayList<>();

    @TempDir
    private Path directory;

    @Test
    void aVariableIsPutInItsPlaceInTheValue() {
        assertThat(resolved("login password=\"${env:PASSWORD}\";").text())
                .isEqualTo("login password=\"from-environment\";");
    }

    @Test
    void aKeyOfAPropertiesFileIsRead() throws IOException {
        Path file = Files.writeString(directory.resolve("kafka.properties"), "password=from-file");
        assertThat(resolved("${file:" + file + ":password}").text()).isEqualTo("from-file");
    }

    @Test
    void aWholeFileOfADirectoryIsRead() throws IOException {
        Files.writeString(directory.resolve("password"), "from-directory");
        assertThat(resolved("${dir:" + directory + ":password}").text()).isEqualTo("from-directory");
    }

    @Test
    void whatCameFromAStoreOfSecretsIsOne() {
        assertThat(resolved("${env:PASSWORD}").shown()).isEqualTo("****");
    }

    @Test
    void aReferenceToAnotherProviderIsLeftToKafka() {
        assertThat(resolved("${vault:secret/kafka:password}").text()).isEqualTo("${vault:secret/kafka:password}");
    }

    @Test
    void aReferenceThatNamesNothingIsAFault() {
        resolved("${env:ABSENT}");
        assertThat(faults).containsExactly("s.yaml:3: kafka.client.rack: '${env:ABSENT}' names nothing");
    }

    @Test
    void aFileThatIsNotThereIsAFaultThatNamesIt() {
        resolved("${file:/absent:key}");
        assertThat(faults)
                .singleElement()
                .asString()
                .startsWith("s.yaml:3: kafka.client.rack: ")
                .contains("/absent");
    }

    private Assignment resolved(String value) {
        Assignment given = new Assignment("kafka.client.rack", List.of(value), Origin.file(Path.of("s.yaml"), 3));
        return references.resolved(given, faults::add);
    }
}
