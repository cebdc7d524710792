package org.stancewatch.schemas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

class AccessFaultTest {

    private static final Map<String, String> ALICE = Map.of(
            "sasl.jaas.config",
            "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"alice\" password=\"s3cret\";");

    @Test
    void aMissingRightToATopicIsToldByTopicAndUser() {
        assertThat(line(new TopicAuthorizationException(Set.of("stance.alert.v1")), ALICE))
                .isEqualTo("stance.alert.v1: user 'alice' lacks a right to it: see Rights in docs/operations.md");
    }

    @Test
    void aMissingRightToAGroupIsToldByGroupAndUser() {
        assertThat(line(GroupAuthorizationException.forGroupId("stance-extractor"), ALICE))
                .startsWith("group stance-extractor: user 'alice' lacks a right to it");
    }

    @Test
    void aWrongPasswordIsToldByTheUserAndNeverByThePassword() {
        assertThat(line(new SaslAuthenticationException("invalid credentials"), ALICE))
                .startsWith("kafka.sasl.jaas.config: the brokers do not accept user 'alice': invalid credentials")
                .doesNotContain("s3cret");
    }

    @Test
    void aCertificateThatIsNotTrustedIsToldByTheReasonOfTls() {
        SSLHandshakeException handshake = new SSLHandshakeException("PKIX path building failed");
        assertThat(line(new SslAuthenticationException("SSL handshake failed", handshake), ALICE))
                .startsWith("kafka.ssl.truststore.location: ")
                .contains("PKIX path building failed");
    }

    @Test
    void aUserWithoutQuotesIsNamedToo() {
        Map<String, String> unquoted = Map.of("sasl.jaas.config", "Module required username=bob password=s3cret;");
        assertThat(line(new SaslAuthenticationException("no"), unquoted)).contains("user 'bob':");
    }

    @Test
    void aRefusalIsFoundUnderWhatWrapsIt() {
        assertThat(line(new ExecutionException(new SaslAuthenticationException("no")), ALICE))
                .contains("user 'alice'");
    }

    @Test
    void whatHasBeenToldWithTheUserStaysAsItIs() {
        AccessFault told =
                AccessFault.in(new SaslAuthenticationException("no"), ALICE).orElseThrow();
        assertThat(AccessFault.in(new IllegalStateException(told), Map.of())).containsSame(told);
    }

    @Test
    void silenceIsNoRefusal() {
        assertThat(AccessFault.in(new TimeoutException("no answer"), ALICE)).isEmpty();
    }

    private static String line(Throwable failure, Map<String, String> kafka) {
        return AccessFault.in(failure, kafka).orElseThrow().getMessage();
    }
}
