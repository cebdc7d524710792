package org.stancewatch.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://me:hush@registry.example:8443/apis, https://registry.example:8443/apis",
        "https://me:hu@sh@registry.example/apis, https://registry.example/apis",
        "https://registry.example/feed?token=hush, https://registry.example/feed",
        "https://registry.example/feed#hush, https://registry.example/feed",
        "not an address, not an address",
        "ftp://me:hush@registry.example, ftp://registry.example",
        "https://me:hush@registry .example/?hush, https://registry .example/"
    })
    void only_scheme_host_port_and_path_are_shown(String address, String shown) {
        assertThat(PublicAddress.in(address)).isEqualTo(shown);
    }

    @Test
    void each_of_several_addresses_is_shown_without_its_secret() {
        assertThat(PublicAddress.in("http://a:hush@one.example/x?hush, http://b:hush@two.example"))
                .isEqualTo("http://one.example/x, http://two.example");
    }
}
