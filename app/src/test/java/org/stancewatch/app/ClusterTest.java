package org.stancewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterTest {

    private static final URI REGISTRY = URI.create("http://r:8081");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sasl.jaas.config",
                "ssl.keystore.password",
                "ssl.key.password",
                "sasl.oauthbearer.client.credentials.client.secret",
                "basic.auth.user.info",
                "ssl.keystore.key"
            })
    void aSecretIsMaskedWhereTheClusterIsLogged(String setting) {
        assertThat(new Cluster("b:9092", REGISTRY, Map.of(setting, "hunter2")).toString())
                .contains(setting + "=****")
                .doesNotContain("hunter2");
    }

    @Test
    void aSecretInAnAddressIsNotLogged() {
        URI registry = URI.create("http://me:hush@r:8081/?token=hush");
        assertThat(new Cluster("b:9092", registry, Map.of("serde.property.x.url", "http://me:hush@x/")).toString())
                .isEqualTo("bootstrap=b:9092 registry=http://r:8081/ kafka={serde.property.x.url=http://x/}");
    }

    @Test
    void whatIsNoSecretIsLogged() {
        assertThat(new Cluster("b:9092", REGISTRY, Map.of("client.id", "me")).toString())
                .isEqualTo("bootstrap=b:9092 registry=http://r:8081 kafka={client.id=me}");
    }

    @Test
    void aPassedThroughSettingWins() {
        assertThat(new Cluster("b:9092", REGISTRY, Map.of("request.timeout.ms", "5"))
                        .clientSettings()
                        .getProperty("request.timeout.ms"))
                .isEqualTo("5");
    }

    @Test
    void silenceIsToldWithTheProtocolThatWasSpoken() {
        assertThat(new Cluster("b:9092", REGISTRY, Map.of()).explained(new TimeoutException("no node")))
                .hasMessage("bootstrap: no broker answers at b:9092 (kafka.security.protocol: PLAINTEXT)");
    }
}
