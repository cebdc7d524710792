package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.standalone.EmbeddedBroker;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;

/** A cluster that is not ready for us: the service says what to do and ends. */
@ExtendWith(PostMortem.class)
class ForeignClusterTest {

    @TempDir
    private Path directory;

    @Test
    void aProcessorOnAClusterWithoutOurTopicsSaysHowToCreateThemAndFails() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), OptionalInt.empty())) {
            Command.Result refused = Command.run(
                    "processor",
                    "--bootstrap",
                    broker.bootstrap(),
                    "--registry",
                    "http://127.0.0.1:1",
                    "--state",
                    directory.resolve("state").toString());

            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err().get(refused.err().size() - 1))
                    .contains("news.article.v1: no such topic", "stancewatch topics create");
        }
    }
}
