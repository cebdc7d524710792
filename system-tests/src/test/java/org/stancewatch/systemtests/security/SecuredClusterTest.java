package org.stancewatch.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;

/** TLS, users and rights: the settings and the rights of {@code docs/operations.md} are enough, and no right is too much. */
@ExtendWith(PostMortem.class)
class SecuredClusterTest extends SecuredCluster {

    @Test
    void theListedRightsBringAnArticleToAnAlertAndWhatIsSetAsideBack() {
        assertThat(List.of(created, checked, published, retried, judged, examined))
                .allSatisfy(done -> assertThat(done.exitCode()).as("%s", done).isZero());
    }

    @Test
    void theListedRightsSetAnArticleAsideThatIsTooLarge() {
        assertThat(publishedTooLarge.err()).last().asString().contains("too large, set aside on stance.rejected.v1");
    }

    @Test
    void theListedRightsLetIngestTellOfSourcesAndGoOnWithThem() {
        assertThat(coverageOfIngest).containsOnlyKeys("the-paper");
    }

    @Test
    void theListedRightsLetTheDashboardReadAllAndJudge() {
        assertThat(judgedOverHttp).isEqualTo(202);
    }

    @Test
    void noRightIsAskedForThatIsNotListed() {
        assertThat(denied).isEmpty();
    }

    @Test
    void noListedRightIsTooMuch() {
        assertThat(usedRights).containsAll(rights);
    }

    @Test
    void whoMayOnlyWriteArticlesReadsNoAlerts() {
        assertFailedWith("stance.alert.v1: user 'ingest' lacks a right to it: see Rights in", alertsOfIngest);
    }

    @Test
    void whoMayOnlyReadAlertsPublishesNothing() {
        assertFailedWith("news.article.v1: user 'reader' lacks a right to it: see Rights in", publishedByReader);
    }

    @Test
    void theProcessorCreatesNoTopicOutsideItsPrefixes() {
        try (Admin admin = Admin.create(broker.clientSettings("processor"))) {
            NewTopic other = new NewTopic("stance.other.v1", Optional.empty(), Optional.empty());
            assertThatThrownBy(() -> admin.createTopics(List.of(other)).all().get())
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void aWrongPasswordIsOneLineThatNamesTheUser() {
        assertFailedWith("kafka.sasl.jaas.config: the brokers do not accept user 'reader': ", wrongPassword);
    }

    @Test
    void aCertificateThatIsNotTrustedIsOneLine() {
        assertFailedWith("kafka.ssl.truststore.location: the certificate of the brokers is not accepted: ", untrusted);
    }

    @Test
    void aServiceWithAWrongPasswordEndsWithALineThatNamesTheUser() {
        assertEndedWith(
                "processor: has given up: kafka.sasl.jaas.config: the brokers do not accept user 'processor': ",
                processorWithWrongPassword);
    }

    @Test
    void aProcessorThatLosesARightEndsWithALineThatNamesTheTopic() {
        assertEndedWith("processor: has given up: stance.alert.v1: user 'processor' lacks", processorWithoutARight);
    }

    @Test
    void aProcessorWithoutARightDoesNotStartAndNamesTheTopic() {
        assertEndedWith("processor: has given up: stance.alert.v1: user 'processor' lacks", processorStartedWithout);
    }

    @Test
    void withItsRightBackTheProcessorGoesOnWhereItWas() {
        assertThat(alertsTold)
                .filteredOn(alert -> alert.contains("\"microsoft|facial-recognition#1\""))
                .hasSize(1);
    }

    @Test
    void ingestWithAWrongPasswordWaitsAndSaysWhyItIsNotReady() {
        assertThat(ingestWithWrongPassword.status()).isEqualTo(503);
        assertThat(ingestWithWrongPassword.finding("broker"))
                .contains("kafka.sasl.jaas.config: the brokers do not accept user 'ingest': ");
    }

    @Test
    void theEffectiveConfigurationMasksWhatIsSecret() {
        assertThat(configured.out()).anyMatch(line -> line.contains("kafka.sasl.jaas.config") && line.contains("****"));
    }

    @Test
    void noSecretIsEverShown() {
        assertThat(broker.secrets()).allSatisfy(secret -> assertThat(shown).noneMatch(text -> text.contains(secret)));
    }

    private static void assertFailedWith(String line, Command.Result result) {
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).singleElement().asString().startsWith(line);
    }

    private static void assertEndedWith(String line, Command.Result service) {
        assertThat(service.exitCode()).isEqualTo(1);
        assertThat(service.err()).anyMatch(told -> told.startsWith(line));
    }
}
