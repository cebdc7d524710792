package org.stancewatch.systemtests.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.schemas.registry.RegistryFault;
import org.stancewatch.schemas.registry.SchemaRegistrar;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.BrokerProcess;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.TestRegistry;

/** A change that breaks readers is refused by the registry itself, whoever tries. */
@ExtendWith(PostMortem.class)
class CompatibilityTest {

    @TempDir
    private static Path directory;

    private static TestRegistry registry;
    private static BrokerProcess broker;

    @BeforeAll
    static void start() {
        broker = BrokerProcess.start(directory.resolve("broker"));
        registry = TestRegistry.start(directory.resolve("registry"));
        new SchemaRegistrar(registry.api()).registerAll();
    }

    @AfterAll
    static void stop() {
        registry.close();
        broker.close();
    }

    static List<Topic<?>> topics() {
        return Topics.valued();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aFieldWithoutADefaultIsRefused(Topic<?> topic) {
        assertThatThrownBy(() -> registry.api().register(topic.subject(), withMandatoryField(topic)))
                .isInstanceOf(RegistryFault.class)
                .hasMessageStartingWith(topic.subject() + ": the registry refused it with 409: ");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aFieldWithADefaultIsTaken(Topic<?> topic) {
        assertThat(registry.api().register(topic.subject(), withOptionalField(topic)))
                .isPositive();
    }

    @Test
    void aSubjectWithoutALevelOfItsOwnIsCheckedToo() {
        registry.api().register("other-value", "{\"type\":\"int\"}");

        assertThatThrownBy(() -> registry.api().register("other-value", "{\"type\":\"string\"}"))
                .isInstanceOf(RegistryFault.class)
                .hasMessageStartingWith("other-value: the registry refused it with 409: ");
    }

    @Test
    void theCommandTellsSubjectAndReason() {
        try (TestRegistry other = TestRegistry.start(directory.resolve("other"))) {
            other.api().register(Topics.ALERT.subject(), withMandatoryField(Topics.ALERT));

            Command.Result refused = topics("create", other);

            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err())
                    .singleElement()
                    .asString()
                    .startsWith("stance.alert.v1-value: the registry refused it with 409: ");
        }
    }

    @Test
    void theCheckTellsALevelThatLetsBreakingChangesPass() {
        try (TestRegistry other = TestRegistry.start(directory.resolve("lax"))) {
            assertThat(topics("create", other).exitCode()).isZero();
            other.api().setCompatibility(Topics.ALERT.subject(), "NONE");

            Command.Result check = topics("check", other);

            assertThat(check.exitCode()).isEqualTo(1);
            assertThat(check.out())
                    .containsExactly("stance.alert.v1-value: compatibility: is NONE, must be FULL_TRANSITIVE");
        }
    }

    private static Command.Result topics(String command, TestRegistry registry) {
        return Command.run(
                "topics",
                command,
                "--bootstrap",
                broker.bootstrap(),
                "--registry",
                registry.url().toString());
    }

    private static String withMandatoryField(Topic<?> topic) {
        return withField(topic, "{\"name\":\"extra\",\"type\":\"string\"}");
    }

    private static String withOptionalField(Topic<?> topic) {
        return withField(topic, "{\"name\":\"extra\",\"type\":[\"null\",\"string\"],\"default\":null}");
    }

    /** The schema of {@code topic} with one more field, the first. */
    private static String withField(Topic<?> topic, String field) {
        Schema schema = topic.codec().schema();
        return new Schema.Parser()
                .parse(schema.toString().replaceFirst("\"fields\":\\[", "\"fields\":[" + field + ","))
                .toString();
    }
}
