package org.stancewatch.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

class RegistryUserTest {

    @Test
    void whoTheSerdeOfApicurioLogsInAsLogsInEverywhere() {
        assertThat(RegistryUser.in(
                        Map.of("apicurio.registry.auth.username", "alice", "apicurio.registry.auth.password", "hush")))
                .contains(new RegistryUser("alice", "hush"));
    }

    @Test
    void whoTheSerdeOfConfluentLogsInAsLogsInEverywhere() {
        assertThat(RegistryUser.in(Map.of("basic.auth.user.info", "alice:hush:hush")))
                .contains(new RegistryUser("alice", "hush:hush"));
    }

    @Test
    void nobodyLogsInWhereNobodyIsNamed() {
        assertThat(RegistryUser.in(Map.of("schema.registry.url", "http://r"))).isEmpty();
    }

    @Test
    void everyRequestSaysWhoAsks() throws IOException, InterruptedException {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder().body("[]").build());
            new RegistryApi(server.url("/").uri(), Optional.of(new RegistryUser("alice", "hush"))).subjects();
            assertThat(server.takeRequest().getHeaders().get("Authorization"))
                    .isEqualTo("Basic "
                            + Base64.getEncoder().encodeToString("alice:hush".getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void thePasswordIsNotShown() {
        assertThat(new RegistryUser("alice", "hush")).asString().doesNotContain("hush");
    }
}
