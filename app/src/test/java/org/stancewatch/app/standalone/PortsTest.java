package org.stancewatch.app.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void aTakenPortIsRefusedWithItsUser() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int taken = other.getLocalPort();
            assertThatThrownBy(() -> Ports.choose(OptionalInt.of(taken), "broker"))
                    .isInstanceOf(StackFault.class)
                    .hasMessage("broker port: " + taken + " is taken on 127.0.0.1");
        }
    }

    @Test
    void aFreePortIsTakenAsAsked() {
        int free = Ports.free();
        assertThat(Ports.choose(OptionalInt.of(free), "broker")).isEqualTo(free);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65_536})
    void aNumberThatIsNoPortIsRefused(int number) {
        assertThatThrownBy(() -> Ports.choose(OptionalInt.of(number), "registry"))
                .isInstanceOf(StackFault.class)
                .hasMessage("registry port: " + number + " is not from 1 to 65535");
    }
}
