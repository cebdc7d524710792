package org.stancewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.ConfigurationLoader;
import org.stancewatch.app.config.Settings;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml} and {@code Dockerfile} against what the product is: its settings, flags, ports and versions. */
class ContainersTest {

    private static final Path ROOT = Path.of("..");
    private static final Map<String, Map<String, Object>> SERVICES = services();

    @ParameterizedTest
    @ValueSource(strings = {"contracts", "processor", "ingest", "dashboard", "alerts"})
    void every_command_is_one_of_ours_with_its_flags(String service) {
        String[] command = list(service, "command").toArray(String[]::new);

        assertThatCode(() -> Main.commandLine().parseArgs(command)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contracts", "processor", "ingest", "dashboard", "alerts"})
    void every_variable_is_a_setting_and_names_the_cluster_of_the_file(String service) {
        Configuration settings = settings(service);

        assertThat(settings.get(Settings.BOOTSTRAP)).isEqualTo("broker:" + brokerPort("PLAINTEXT"));
        assertThat(settings.get(Settings.REGISTRY)).hasToString("http://registry:" + containerPort("registry"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"processor", "ingest", "dashboard"})
    void health_is_served_where_the_port_leads(String service) {
        Configuration settings = settings(service);

        assertThat(settings.get(Settings.HTTP_HOST)).isEqualTo("0.0.0.0");
        assertThat(settings.get(Settings.HTTP_PORT)).hasToString(containerPort(service));
    }

    @Test
    void the_broker_is_reached_from_this_machine_by_the_port_it_advertises() {
        assertThat(containerPort("broker")).isEqualTo(brokerPort("HOST"));
        assertThat(environment("broker").get("KAFKA_ADVERTISED_LISTENERS"))
                .contains("HOST://" + hostAddress("broker"), "PLAINTEXT://broker:" + brokerPort("PLAINTEXT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"broker", "registry", "processor", "ingest", "dashboard"})
    void every_port_is_open_to_this_machine_alone(String service) {
        assertThat(list(service, "ports")).isNotEmpty().allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void broker_and_registry_are_of_the_versions_that_are_built_against() throws Exception {
        assertThat(SERVICES.get("broker").get("image")).isEqualTo("apache/kafka:" + version("kafka.version"));
        assertThat(SERVICES.get("registry").get("image"))
                .isEqualTo("apicurio/apicurio-registry:" + version("apicurio.registry.version"));
    }

    @Test
    void stores_lie_on_a_volume() {
        Path state = settings("processor").get(Settings.STATE);

        assertThat(list("processor", "volumes"))
                .anyMatch(volume -> state.startsWith(Path.of(volume.substring(volume.indexOf(':') + 1))));
    }

    @Test
    void the_image_lays_the_product_out_as_the_launcher_expects_it() throws IOException {
        assertThat(Files.readString(ROOT.resolve("Dockerfile")))
                .contains(
                        "/src/app/target/stancewatch /opt/stancewatch\n", "stancewatch /opt/stancewatch/stancewatch\n");
    }

    @Test
    void docker_compose_takes_the_file() throws Exception {
        boolean present = start("docker", "compose", "version").waitFor() == 0;
        if (!present) {
            System.err.println("SKIPPED: nothing but these tests reads docker-compose.yml: there is no docker compose");
        }
        Assumptions.assumeTrue(present, "there is no docker compose");

        Process config = start("docker", "compose", "-f", "docker-compose.yml", "config", "--quiet");

        assertThat(config.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(config.exitValue()).isZero();
    }

    private static Process start(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .inheritIO()
                    .start();
        } catch (IOException absent) {
            return new ProcessBuilder("false").start();
        }
    }

    private static Configuration settings(String service) {
        return ConfigurationLoader.load(Optional.empty(), environment(service), List.of());
    }

    /** What a container of {@code service} finds, nothing being set on the machine. */
    private static Map<String, String> environment(String service) {
        Map<String, String> variables = new TreeMap<>();
        ((Map<?, ?>) SERVICES.get(service).get("environment"))
                .forEach((name, value) -> variables.put(name.toString(), interpolated(value)));
        return variables;
    }

    private static String interpolated(Object value) {
        return value.toString().replaceAll("\\$\\{\\w+:-(.*)}", "$1");
    }

    private static List<String> list(String service, String field) {
        return ((List<?>) SERVICES.get(service).get(field))
                .stream().map(Object::toString).toList();
    }

    private static String hostAddress(String service) {
        String port = list(service, "ports").get(0);
        return port.substring(0, port.lastIndexOf(':'));
    }

    private static String containerPort(String service) {
        String port = list(service, "ports").get(0);
        return port.substring(port.lastIndexOf(':') + 1);
    }

    /** Of the broker's listener {@code name}. */
    private static String brokerPort(String name) {
        Map<String, String> ports = new HashMap<>();
        for (String listener : environment("broker").get("KAFKA_LISTENERS").split(",")) {
            ports.put(listener.substring(0, listener.indexOf(':')), listener.substring(listener.lastIndexOf(':') + 1));
        }
        return ports.get(name);
    }

    private static String version(String property) throws Exception {
        return XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        "/project/properties/" + property,
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(ROOT.resolve("pom.xml").toFile()));
    }

    @SuppressWarnings("unchecked") // the layout of a compose file
    private static Map<String, Map<String, Object>> services() {
        try {
            Map<String, Object> file = new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
            return (Map<String, Map<String, Object>>) file.get("services");
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
