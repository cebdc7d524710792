package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;

/** A part that dies takes the stack with it, in good order and in plain words. */
@ExtendWith(PostMortem.class)
class StackFailureTest {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(40);

    @TempDir
    private Path directory;

    @Test
    void aRegistryThatDiesStopsTheStackWithOneLine() {
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-sample")) {
            stack.process().children().forEach(ProcessHandle::destroyForcibly);

            assertThat(stack.process().exitCode(STOP_LIMIT)).isEqualTo(1);
            assertThat(stack.process().errors().lines())
                    .singleElement()
                    .asString()
                    .startsWith("registry: ended with code 137, see ");
        }
    }
}
