package org.stancewatch.app.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    private static final long PID = ProcessHandle.current().pid();
    private static final StackAddress ADDRESS = new StackAddress(
            "127.0.0.1:9092", URI.create("http://127.0.0.1:8081"), URI.create("http://127.0.0.1:9464"), PID);

    @TempDir
    Path root;

    @Test
    void aSecondStackIsToldWhichProcessHoldsTheDirectory() throws IOException {
        try (DataDirectory held = DataDirectory.open(root)) {
            assertThatThrownBy(() -> DataDirectory.open(root))
                    .isInstanceOf(StackFault.class)
                    .hasMessage("--data: '" + held + "' is held by a stack that runs as process " + PID
                            + ": stop it, or take another --data");
        }
    }

    @Test
    void aClosedDirectoryCanBeOpenedAgain() throws IOException {
        DataDirectory.open(root).close();
        try (DataDirectory again = DataDirectory.open(root)) {
            assertThat(again.logs()).isEqualTo(root.resolve("logs"));
        }
    }

    @Test
    void aFileInThePlaceOfTheDirectoryIsAOneLineFault() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");
        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(StackFault.class)
                .hasMessageStartingWith("--data: '" + file + "' cannot be used: ")
                .hasMessageNotContaining("\n");
    }

    @Test
    void otherCommandsFindTheStackThatRuns() throws IOException {
        try (DataDirectory data = DataDirectory.open(root)) {
            data.announce(ADDRESS);
            assertThat(StackAddress.of(root)).isEqualTo(ADDRESS);
        }
    }

    @Test
    void aStackThatWasClosedIsNotFound() throws IOException {
        try (DataDirectory data = DataDirectory.open(root)) {
            data.announce(ADDRESS);
        }
        assertThatThrownBy(() -> StackAddress.of(root))
                .isInstanceOf(StackFault.class)
                .hasMessageContaining("no standalone stack runs on '" + root + "'");
    }

    @Test
    void aStackWhoseProcessIsGoneIsNotFound() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        new StackAddress(ADDRESS.bootstrap(), ADDRESS.registry(), ADDRESS.http(), gone.pid()).write(root);
        assertThatThrownBy(() -> StackAddress.of(root))
                .isInstanceOf(StackFault.class)
                .hasMessageContaining("no standalone stack runs on '" + root + "'");
    }

    @Test
    void anAddressWithAFieldMissingNamesFileAndField() throws IOException {
        Path file = Files.writeString(root.resolve("stack.properties"), "bootstrap=127.0.0.1:9092\n");
        assertThatThrownBy(() -> StackAddress.of(root))
                .isInstanceOf(StackFault.class)
                .hasMessage(file + ": registry: is missing");
    }
}
