package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.schemas.registry.RegistryApi;
import org.stancewatch.schemas.registry.SchemaRegistrar;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;

/** {@code doctor} finds nothing on a healthy stack, and names each thing that is broken with its remedy. */
@ExtendWith(PostMortem.class)
class DoctorTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path directory;

    private static Stack stack;

    @BeforeAll
    static void start() {
        stack = Stack.start(directory.resolve("data"), "--no-sample");
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void aHealthyStackHasNothingThatFails() {
        Command.Result healthy = stack.run("doctor");
        assertThat(healthy.err()).isEmpty();
        assertThat(healthy.exitCode()).isZero();
        assertThat(healthy.out())
                .filteredOn(line -> !line.contains("disk of"))
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(line -> assertThat(line).startsWith("ok    "));
    }

    @Test
    void findingsAreJsonObjectsOnRequest() throws IOException {
        JsonNode first = JSON.readTree(stack.run("doctor", "--json").out().get(0));
        assertThat(first.path("what").asText()).isEqualTo("java");
        assertThat(first.path("level").asText()).isEqualTo("ok");
    }

    @Test
    void aTopicThatForgetsIsNamedWithItsRemedy() throws Exception {
        set(Topics.CLAIM.name(), "retention.ms", "1000");
        try {
            Command.Result broken = stack.run("doctor");
            assertThat(broken.exitCode()).isEqualTo(1);
            assertThat(broken.out())
                    .contains("fail  stance.claim.v1: retention.ms: has 1000, the catalogue says -1  → set it with:"
                            + " kafka-configs.sh --alter --entity-type topics --entity-name stance.claim.v1 --add-config"
                            + " retention.ms=-1");
        } finally {
            set(Topics.CLAIM.name(), "retention.ms", "-1");
        }
    }

    @Test
    void aSubjectThatTakesAnythingIsNamedWithItsRemedy() {
        RegistryApi registry = stack.cluster().registryApi();
        registry.setCompatibility(Topics.ALERT.subject(), "NONE");
        try {
            Command.Result broken = stack.run("doctor");
            assertThat(broken.exitCode()).isEqualTo(1);
            assertThat(broken.out())
                    .contains("fail  schemas: stance.alert.v1-value: compatibility: is NONE, must be FULL_TRANSITIVE"
                            + "  → mend it with: stancewatch topics create");
        } finally {
            registry.setCompatibility(Topics.ALERT.subject(), SchemaRegistrar.COMPATIBILITY);
        }
    }

    @Test
    void aMissingTopicIsNamedWithItsRemedy() throws Exception {
        try (Admin admin = Admin.create(stack.cluster().clientSettings())) {
            admin.deleteTopics(List.of(Topics.TECHNOLOGY.name())).all().get();
        }
        try {
            Command.Result broken = stack.run("doctor");
            assertThat(broken.exitCode()).isEqualTo(1);
            assertThat(broken.out())
                    .contains("fail  stance.technology.v1: is missing  → create it with: stancewatch topics create");
        } finally {
            assertThat(stack.run("topics", "create").exitCode()).isZero();
        }
    }

    @Test
    void aClusterThatDoesNotAnswerIsNamedWithItsRemedy() {
        Command.Result away = Command.run("doctor", "--bootstrap", "127.0.0.1:1", "--registry", "http://127.0.0.1:1");
        assertThat(away.exitCode()).isEqualTo(1);
        assertThat(away.out())
                .anySatisfy(
                        line -> assertThat(line).startsWith("fail  broker 127.0.0.1:1: no broker answers  → start it"))
                .anySatisfy(line -> assertThat(line).startsWith("fail  registry http://127.0.0.1:1: no answer"));
    }

    private static void set(String topic, String setting, String value) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        AlterConfigOp change = new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(stack.cluster().clientSettings())) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(change)))
                    .all()
                    .get();
        }
    }
}
