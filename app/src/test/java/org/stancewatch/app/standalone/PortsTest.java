package org.stancewatch.app.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsRefusedWithItsUser() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
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

    @Test
    void noPortIsChosenTwiceNorFromThoseOfOutgoingConnections() {
        List<Integer> chosen = Stream.generate(Ports::free).limit(200).toList();
        assertThat(chosen).doesNotHaveDuplicates().allMatch(port -> port < 16_000);
    }

    @Test
    void aPortThatIsAskedForIsNotGivenToAnybodyElse() {
        int next = Ports.free() + 1;
        Ports.reserve(List.of(next));

        assertThat(Stream.generate(Ports::free).limit(5)).doesNotContain(next);
    }
}
