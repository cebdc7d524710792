package org.stancewatch.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientsTest {

    private final Clients clients = new Clients(Set.of("192.0.2.1", "10.0.0.0/8", "2001:db8:1::/48"));

    @ParameterizedTest
    @CsvSource({
        "no proxy of ours says nothing,        203.0.113.7, 198.51.100.9,              203.0.113.7",
        "a proxy says who asks,                192.0.2.1,   203.0.113.7,               203.0.113.7",
        "two of them,                          192.0.2.1,   '203.0.113.7, 10.1.2.3',   203.0.113.7",
        "what the client made up is not heard, 192.0.2.1,   '198.51.100.9,203.0.113.7', 203.0.113.7",
        "with a port,                          192.0.2.1,   203.0.113.7:4711,          203.0.113.7",
        "what is no address ends the chain,    192.0.2.1,   '203.0.113.7, unknown',    192.0.2.1",
        "a name is not looked up,              192.0.2.1,   localhost,                 192.0.2.1",
        "only proxies,                         192.0.2.1,   10.1.2.3,                  10.1.2.3",
        "IPv4 in IPv6,                         192.0.2.1,   ::ffff:203.0.113.7,        203.0.113.7",
        "IPv6 with a port,                     2001:db8:1::5, '[2001:db8:2:3::7]:4711', 2001:db8:2:3::/64",
    })
    void theClientIsTheLastWhoIsNoProxyOfOurs(String what, String remote, String forwarded, String client) {
        assertThat(clients.of(remote, List.of(forwarded))).as(what).isEqualTo(client);
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(clients.of("192.0.2.1", List.of("198.51.100.9", "203.0.113.7, 10.1.2.3")))
                .isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", " "})
    void aProxyThatSaysNothingAsksItself(String forwarded) {
        assertThat(clients.of("192.0.2.1", List.of(forwarded))).isEqualTo("192.0.2.1");
    }

    @Test
    void whoHasABlockOfIpv6IsOneClient() {
        assertThat(clients.of("2001:db8:2:3::1", List.of())).isEqualTo(clients.of("2001:db8:2:3:4::2", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "", "10.0.0.0/33", "*"})
    void whatIsNoAddressIsRefusedByName(String proxy) {
        assertThatThrownBy(() -> new Clients(Set.of(proxy)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dashboard.proxies: '" + proxy + "'");
    }
}
