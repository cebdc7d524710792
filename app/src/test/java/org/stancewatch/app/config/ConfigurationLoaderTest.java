package org.stancewatch.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.processor.Application;

class ConfigurationLoaderTest {

    @TempDir
    private Path directory;

    @Test
    void withoutAnyLayerTheDefaultsHold() {
        Configuration settings = load("", Map.of());
        assertThat(settings.get(IngestSettings.POLL)).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.get(Settings.APPLICATIONS)).containsExactlyInAnyOrder(Application.values());
    }

    @Test
    void theFileGoesOverTheDefaults() {
        assertThat(load("topics.partitions: 7", Map.of()).find(Settings.PARTITIONS))
                .hasValue(7);
    }

    @Test
    void theEnvironmentGoesOverTheFile() {
        Configuration settings = load("topics.partitions: 7", Map.of("STANCEWATCH_TOPICS_PARTITIONS", "8"));
        assertThat(settings.find(Settings.PARTITIONS)).hasValue(8);
    }

    @Test
    void theCommandLineGoesOverTheEnvironment() {
        Assignment flag = new Assignment("topics.partitions", List.of("9"), Origin.flag("--partitions"));
        Configuration settings = load("", Map.of("STANCEWATCH_TOPICS_PARTITIONS", "8"), flag);
        assertThat(settings.find(Settings.PARTITIONS)).hasValue(9);
    }

    @Test
    void nestedAndDottedKeysAreTheSame() {
        Configuration settings = load("""
                kafka: {security.protocol: SSL, ssl: {truststore.type: PEM}}
                kafka.client.id: me
                """, Map.of());
        assertThat(settings.family(Settings.KAFKA))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("security.protocol", "SSL", "ssl.truststore.type", "PEM", "client.id", "me"));
    }

    @Test
    void aKeyOfItsOwnIsNotPassedThrough() {
        Configuration settings = load("kafka: {bootstrap.servers: [a:1, b:2]}", Map.of());
        assertThat(settings.family(Settings.KAFKA)).isEmpty();
    }

    @Test
    void aListStandsInTheFileAsAListAndInTheEnvironmentWithCommas() {
        List<URI> feeds = List.of(URI.create("http://a.example/"), URI.create("http://b.example/"));
        assertThat(load("ingest.sources: [http://a.example/, http://b.example/]", Map.of())
                        .find(IngestSettings.SOURCES))
                .contains(feeds);
        assertThat(load("", Map.of("STANCEWATCH_INGEST_SOURCES", "http://a.example/, http://b.example/"))
                        .find(IngestSettings.SOURCES))
                .contains(feeds);
    }

    @Test
    void aPathOfAFileStartsAtThatFile() {
        assertThat(load("data: below/data", Map.of()).get(Settings.DATA)).isEqualTo(directory.resolve("below/data"));
    }

    @Test
    void theOriginOfAValueIsTheLineTheVariableOrTheDefault() {
        Configuration settings = load("\ndata: x", Map.of("STANCEWATCH_LOG_LEVEL", "debug"));
        assertThat(settings.origin(Settings.DATA)).hasToString("Optional[" + file() + ":2]");
        assertThat(settings.origin(Settings.LOG_LEVEL)).hasToString("Optional[environment STANCEWATCH_LOG_LEVEL]");
        assertThat(settings.origin(IngestSettings.POLL)).hasToString("Optional[default]");
    }

    @Test
    void theEnvironmentMayNameTheFile() throws IOException {
        Path other = Files.writeString(directory.resolve("other.yaml"), "topics.partitions: 3");
        Configuration settings =
                ConfigurationLoader.load(Optional.empty(), Map.of("STANCEWATCH_CONFIG", other.toString()), List.of());
        assertThat(settings.find(Settings.PARTITIONS)).hasValue(3);
    }

    @Test
    void aFileThatIsNamedAndNotThereIsAFault() {
        Path absent = directory.resolve("absent.yaml");
        ConfigurationFault fault = catchThrowableOfType(
                ConfigurationFault.class, () -> ConfigurationLoader.load(Optional.of(absent), Map.of(), List.of()));
        assertThat(fault.lines()).containsExactly(absent + ": no such file");
    }

    @Test
    void everyFaultOfEveryLayerIsToldAtOnce() {
        assertThat(faults("""
                        ingest.poll-intervall: 60s
                        topics:
                          partitions: none
                        """, Map.of("STANCEWATCH_HTTP_PORT", "x", "STANCEWATCH_DATTA", "d")))
                .containsExactly(
                        "STANCEWATCH_DATTA: unknown variable; did you mean STANCEWATCH_DATA?",
                        file() + ":1: ingest.poll-intervall: unknown key; did you mean ingest.poll-interval?",
                        file() + ":3: topics.partitions: is 'none', must be a whole number from 1",
                        "STANCEWATCH_HTTP_PORT: is 'x', must be a port from 1 to 65535, or 0 for any free one");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ingest.poll-interval: abc | ingest.poll-interval: is 'abc', must be a duration such as 60s, or a number of seconds
                    ingest.poll-interval: 0 | ingest.poll-interval: is '0', must be a duration such as 60s, or a number of seconds
                    processor.commit-interval: 100 | processor.commit-interval: is '100', must be a duration such as 100ms, 60s, 5m
                    ingest.sample: yes | ingest.sample: is 'yes', must be true or false
                    ingest.sources: [ftp://x/y] | ingest.sources: is 'ftp://x/y', must be an http or https address
                    processor.applications: extracter | processor.applications: is 'extracter', must be one of extractor, aggregator
                    log.format: xml | log.format: is 'xml', must be one of text, json
                    broker.port: 70000 | broker.port: is '70000', must be a port from 1 to 65535
                    registry.url: r:8081 | registry.url: is 'r:8081', must be an http or https address
                    topics.partitions: [1, 2] | topics.partitions: is '1, 2', must be a whole number from 1
                    data: | data: has no value
                    catalogue.companies: absent.yaml | catalogue.companies: is 'absent.yaml', must be a file that can be read
                    bootstrap.servers: b:9092 | bootstrap.servers: unknown key; did you mean kafka.bootstrap.servers?
                    kafka.security.protcol: SSL | kafka.security.protcol: no client of Kafka knows it; did you mean kafka.security.protocol?
                    kafka.retries: some | kafka.retries: is 'some': Not a number of type INT
                    entirely.other: x | entirely.other: unknown key
                    'a list' | must be keys and values, as in ingest.poll-interval: 60s
                    'data: [' | is no YAML: expected the node content, but found '<stream end>'
                    """)
    void aFaultIsNamedWithFileLineKeyAndReason(String text, String told) {
        assertThat(faults(text, Map.of())).containsExactly(file() + ":1: " + told);
    }

    @Test
    void aKeyThatStandsTwiceIsNamedWithBothLines() {
        assertThat(faults("kafka.client.id: a\nkafka: {client.id: b}", Map.of()))
                .containsExactly(file() + ":2: kafka.client.id: stands twice, on line 1 too");
    }

    @Test
    void anAliasThatHoldsItselfEnds() {
        assertThat(faults("kafka: &x {again: *x}", Map.of())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STANCEWATCH_JVM_FLAGS",
                "STANCEWATCH_SERVICE_HOST",
                "STANCEWATCH_HTTP_SERVICE_PORT_WEB",
                "STANCEWATCH_PORT_8080_TCP_ADDR"
            })
    void aVariableOfTheLauncherOrOfKubernetesIsNoSetting(String variable) {
        assertThat(load("", Map.of(variable, "anything")).effective())
                .noneMatch(value -> value.origin().layer() == Layer.ENVIRONMENT);
    }

    @Test
    void anEmptyVariableSetsNothing() {
        assertThat(load("", Map.of("STANCEWATCH_TOPICS_PARTITIONS", "")).find(Settings.PARTITIONS))
                .isEmpty();
    }

    @Test
    void aVariableOfKafkasFindsTheNameThatIsWrittenOtherwise() {
        Map<String, String> environment = Map.of("STANCEWATCH_KAFKA_RACK_AWARE_ASSIGNMENT_NON_OVERLAP_COST", "1");
        assertThat(load("", environment).family(Settings.KAFKA))
                .containsExactly(Map.entry("rack.aware.assignment.non_overlap_cost", "1"));
    }

    @Test
    void aSecretIsNeverShown() throws IOException {
        Path secrets = Files.writeString(directory.resolve("secrets.properties"), "key=hunter2");
        String text = load("""
                kafka:
                  ssl.key.password: hunter2
                  client.rack: ${file:%s:key}
                registry.url: http://me:hunter2@registry:8080/?token=hunter2
                """.formatted(secrets), Map.of()).toString();
        assertThat(text).contains("registry.url=http://registry:8080/").doesNotContain("hunter2");
    }

    private Configuration load(String text, Map<String, String> environment, Assignment... flags) {
        try {
            Files.writeString(file(), text);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
        return ConfigurationLoader.load(Optional.of(file()), environment, List.of(flags));
    }

    private List<String> faults(String text, Map<String, String> environment) {
        return catchThrowableOfType(ConfigurationFault.class, () -> load(text, environment))
                .lines();
    }

    private Path file() {
        return directory.resolve("stancewatch.yaml");
    }
}
