package org.stancewatch.support.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private final AddressGuard guard = new AddressGuard(false, "ask the operator");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:db8::1",
                "2001::1"
            })
    void whatIsNotPublicIsRefused(String address) throws UnknownHostException {
        assertThat(guard.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "172.15.255.255", "172.32.0.1", "100.128.0.1", "9.255.255.255", "2606:4700::1111"})
    void whatIsPublicPasses(String address) throws UnknownHostException {
        assertThat(guard.allows(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aNameOfThisMachineIsRefusedWithItsReason() {
        assertThatThrownBy(() -> guard.requireReachable(URI.create("http://localhost:8080/secret-path")))
                .hasMessageStartingWith("url: address ")
                .hasMessageContaining("ask the operator")
                .hasMessageNotContaining("secret-path");
    }

    @Test
    void aNumberThatIsAnAddressInDisguiseIsRefused() {
        assertThatThrownBy(() -> guard.requireReachable(URI.create("http://[::ffff:127.0.0.1]/")))
                .hasMessageStartingWith("url: address ");
    }

    @Test
    void aSocketLooksAtTheAddressItConnectsTo() throws Exception {
        try (Socket socket = guard.sockets().createSocket()) {
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9), 1))
                    .hasMessageStartingWith("address 127.0.0.1 is private");
        }
    }

    @Test
    void everyAddressPassesWhereThatIsAllowed() throws UnknownHostException {
        assertThat(new AddressGuard(true, "ask the operator").allows(InetAddress.getLoopbackAddress()))
                .isTrue();
    }
}
