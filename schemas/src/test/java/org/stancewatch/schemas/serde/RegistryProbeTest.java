package org.stancewatch.schemas.serde;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegistryProbeTest {

    @Test
    void a_registry_that_listens_is_there() throws IOException {
        try (ServerSocket registry = listener()) {
            assertThatCode(RegistryProbe.of(address(registry))::connect).doesNotThrowAnyException();
        }
    }

    @Test
    void where_none_listens_the_address_is_named_without_its_secrets() throws IOException {
        URI address = URI.create("http://me:hush@127.0.0.1:" + freePort() + "/?token=hush");

        assertThatThrownBy(RegistryProbe.of(address)::connect)
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageStartingWith("registry: no answer from http://127.0.0.1:" + address.getPort() + "/: ")
                .hasMessageNotContaining("hush");
    }

    @Test
    void the_serde_s_own_address_counts() throws IOException {
        try (ServerSocket registry = listener()) {
            SerdeConfig serde = SerdeConfig.of(
                    URI.create("http://127.0.0.1:" + freePort()),
                    Map.of(
                            SerdeConfig.PREFIX + "apicurio.registry.url",
                            address(registry).toString()));

            assertThatCode(RegistryProbe.of(serde)::connect).doesNotThrowAnyException();
        }
    }

    @Test
    void one_of_several_addresses_is_enough() throws IOException {
        try (ServerSocket registry = listener()) {
            String list = "http://127.0.0.1:" + freePort() + "," + address(registry);

            assertThatCode(RegistryProbe.of(serdeWith("schema.registry.url", list))::connect)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_serde_that_names_no_address_known_here_is_taken_at_its_word() {
        assertThatCode(RegistryProbe.of(serdeWith("registry.pigeon", "Walter"))::connect)
                .doesNotThrowAnyException();
    }

    private static SerdeConfig serdeWith(String property, String value) {
        return new SerdeConfig("serializer", "deserializer", Map.of(property, value));
    }

    private static ServerSocket listener() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static URI address(ServerSocket registry) {
        return URI.create("http://127.0.0.1:" + registry.getLocalPort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = listener()) {
            return socket.getLocalPort();
        }
    }
}
