package org.stancewatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.stancewatch.support.web.AddressGuard;

/** A name that is bound anew while it is asked for. */
class SteadyNamesTest {

    private static final InetAddress PUBLIC = address("9.9.9.9");
    private static final InetAddress LOOPBACK = address("127.0.0.1");
    private static final InetAddress METADATA = address("169.254.169.254");

    private final Queue<List<InetAddress>> answers = new ArrayDeque<>();
    private final SteadyNames names = new SteadyNames(name -> answers.remove(), new AddressGuard(false, "no"));

    @Test
    void aNameWithinTheHouseMayBePrivate() throws UnknownHostException {
        answers.add(List.of(LOOPBACK));
        answers.add(List.of(LOOPBACK));
        assertThat(names.lookup("desk.example")).containsExactly(LOOPBACK);
        assertThat(names.lookup("desk.example")).containsExactly(LOOPBACK);
    }

    @Test
    void aPublicNameThatTurnsPrivateIsRefused() throws UnknownHostException {
        answers.add(List.of(PUBLIC));
        answers.add(List.of(METADATA));
        names.lookup("paper.example");
        assertThatThrownBy(() -> names.lookup("paper.example"))
                .isInstanceOf(SteadyNames.Refused.class)
                .hasMessageContaining("private");
    }

    @Test
    void ofBothThePublicAddressIsTaken() throws UnknownHostException {
        answers.add(List.of(LOOPBACK, PUBLIC));
        assertThat(names.lookup("paper.example")).containsExactly(PUBLIC);
    }

    @Test
    void anotherNameIsNotBlamed() throws UnknownHostException {
        answers.add(List.of(PUBLIC));
        answers.add(List.of(LOOPBACK));
        names.lookup("paper.example");
        assertThat(names.lookup("desk.example")).containsExactly(LOOPBACK);
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException never) {
            throw new IllegalArgumentException(never);
        }
    }
}
