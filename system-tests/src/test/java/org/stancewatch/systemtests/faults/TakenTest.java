package org.stancewatch.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;

/** What one process holds, another is refused in one line, and the first goes on. */
@ExtendWith(PostMortem.class)
class TakenTest {

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
    void aDataDirectoryIsHeldByOneStack() {
        assertRefused(
                "is held by a stack that runs as process ",
                Command.run("run", "--data", directory.resolve("data").toString()));
    }

    @Test
    void aStateDirectoryIsHeldByOneProcessor() {
        Path state = directory.resolve("data").resolve("state");
        assertRefused(
                "state directory " + state
                        + ": another process works on it: give each processor a directory of its own",
                Command.run(
                        "processor",
                        "--instance",
                        "second",
                        "--state",
                        state.toString(),
                        "--bootstrap",
                        stack.cluster().bootstrap(),
                        "--registry",
                        stack.cluster().registry().toString()));
    }

    @Test
    void aTakenPortOfTheBrokerIsNamed() {
        int port = port("kafka://" + stack.cluster().bootstrap());
        assertRefused("broker port: " + port + " is taken on 127.0.0.1", runElsewhere("--broker-port", port));
    }

    @Test
    void aTakenPortOfTheRegistryIsNamed() {
        int port = stack.cluster().registry().getPort();
        assertRefused("registry port: " + port + " is taken on 127.0.0.1", runElsewhere("--registry-port", port));
    }

    private static Command.Result runElsewhere(String option, int port) {
        return Command.run("run", "--data", directory.resolve("other").toString(), option, Integer.toString(port));
    }

    private static int port(String address) {
        return URI.create(address).getPort();
    }

    /** Services log before they end: the last line is the one that counts. */
    private static void assertRefused(String reason, Command.Result result) {
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).filteredOn(line -> line.contains(reason)).hasSize(1);
        assertThat(result.err()).last().asString().contains(reason);
        assertThat(stack.process().isAlive()).isTrue();
    }
}
