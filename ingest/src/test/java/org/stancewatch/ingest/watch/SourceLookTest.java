package org.stancewatch.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import mockwebserver3.MockResponse;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleStatus;

class SourceLookTest {

    private static final String EARLY = "2024-03-02T08:00:00Z";
    private static final String LATER = "2024-03-02T08:30:00Z";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    @TempDir
    private Path directory;

    private Stand stand;

    @BeforeEach
    void watchAFeed() throws IOException {
        stand = Stand.watchingAFeed(directory);
    }

    @AfterEach
    void stop() {
        stand.close();
    }

    @Test
    void whatTheFeedHoldsIsPublished() {
        stand.serve("/feed", Feeds.whole(EARLY, "First text."));
        stand.run();
        assertThat(stand.articles()).extracting(Article::text).containsExactly("First text.");
    }

    @Test
    void anArticleIsRecordedWhenItIsFirstSeen() {
        stand.serve("/feed", Feeds.whole(EARLY, "First text."));
        stand.run();
        assertThat(stand.articles()).extracting(Article::recordedAt).containsExactly(Stand.START);
    }

    @Test
    void whatWasPublishedIsNotPublishedAgain() {
        stand.serve("/feed", Feeds.whole(EARLY, "First text."));
        stand.pass(Duration.ofMinutes(10));
        assertThat(stand.articles()).hasSize(1);
    }

    @Test
    void whatWasPublishedIsNotPublishedAgainAfterARestart() {
        stand.serve("/feed", Feeds.whole(EARLY, "First text."));
        stand.run();
        stand.restart();
        stand.pass(Duration.ofMinutes(10));
        assertThat(stand.articles()).hasSize(1);
    }

    @Test
    void aLaterModifiedTimeIsANewRevision() {
        stand.serve("/feed", Feeds.whole(EARLY, "First text."));
        stand.run();
        stand.serve("/feed", Feeds.whole(LATER, "First text."));
        stand.pass(TWO_MINUTES);
        assertThat(stand.articles()).hasSize(2);
    }

    @Test
    void otherSpacesAreNoRevision() {
        stand.serve("/feed", Feeds.whole(EARLY, "First  text."));
        stand.run();
        stand.serve("/feed", Feeds.whole(EARLY, "First text. "));
        stand.pass(TWO_MINUTES);
        assertThat(stand.articles()).hasSize(1);
    }

    @Test
    void aTextChangedInSilenceIsALaterRevision() {
        stand.serve("/feed", Feeds.whole(EARLY, "First text."));
        stand.run();
        stand.serve("/feed", Feeds.whole(EARLY, "Second text."));
        stand.pass(TWO_MINUTES);
        assertThat(stand.articles().get(1).revision())
                .isGreaterThan(stand.articles().get(0).revision());
    }

    @Test
    void aNoticeThatKillsTheStoryWithdrawsIt() {
        stand.serve("/feed", Feeds.whole(EARLY, "First text."));
        stand.run();
        stand.serve("/feed", Feeds.whole(LATER, "This story has been withdrawn."));
        stand.pass(TWO_MINUTES);
        assertThat(stand.last().status()).isEqualTo(ArticleStatus.WITHDRAWN);
    }

    @Test
    void theServerIsAskedOnlyForWhatHasChanged() throws InterruptedException {
        stand.serve("/feed", validated(Feeds.whole(EARLY, "First text.")));
        stand.run();
        stand.pass(TWO_MINUTES);
        stand.server.takeRequest(); // robots.txt
        stand.server.takeRequest();
        assertThat(stand.server.takeRequest().getHeaders())
                .contains(new kotlin.Pair<>("If-None-Match", "\"v1\""))
                .contains(new kotlin.Pair<>("If-Modified-Since", "Fri, 01 Mar 2024 08:00:00 GMT"));
    }

    @Test
    void anUnchangedFeedIsNoTrouble() {
        stand.serve("/feed", Stand.status(304));
        stand.run();
        assertThat(stand.state().trouble()).isEmpty();
    }

    @Test
    void troubleNamesItsReason() {
        stand.run();
        assertThat(stand.state().trouble()).contains("answers 404");
    }

    @Test
    void troubleIsOverWhenTheFeedIsBack() {
        stand.run();
        stand.serve("/feed", Feeds.whole(EARLY, "First text."));
        stand.pass(TWO_MINUTES);
        assertThat(stand.state().trouble()).isEmpty();
    }

    @Test
    void aServerInTroubleIsAskedLessAndLess() {
        stand.serve("/feed", Stand.status(500));
        stand.pass(Duration.ofHours(6));
        assertThat(stand.requests("/feed")).isBetween(8L, 14L); // 10 s doubled until it is more than six hours
    }

    @Test
    void aServerThatAsksToBeLeftAloneIsLeftAlone() {
        stand.serve(
                "/feed",
                new MockResponse.Builder()
                        .code(429)
                        .setHeader("Retry-After", "3600")
                        .build());
        stand.pass(Duration.ofMinutes(59));
        assertThat(stand.requests("/feed")).isEqualTo(1);
    }

    @Test
    void whatTheBrokerDidNotTakeIsSentAtTheNextLook() {
        stand.serve("/feed", validated(Feeds.whole(EARLY, "First text.")));
        stand.producer.sendException = new KafkaException("the registry does not answer");
        stand.run();
        stand.producer.sendException = null;
        stand.pass(TWO_MINUTES);
        assertThat(stand.articles()).hasSize(1);
    }

    @Test
    void whatTheBrokerDidNotTakeGoesOutUnderTheTimeItHadBeforeTheCrash() {
        stand.serve("/feed", Feeds.whole(EARLY, "First text."));
        stand.producer.sendException = new KafkaException("the registry does not answer");
        stand.run();
        stand.producer.sendException = null;
        stand.restart();
        stand.pass(TWO_MINUTES);
        assertThat(stand.articles()).extracting(Article::recordedAt).containsExactly(Stand.START);
    }

    @Test
    void whatTheBrokerDidNotTakeIsTrouble() {
        stand.serve("/feed", Feeds.whole(EARLY, "First text."));
        stand.producer.sendException = new KafkaException("the registry does not answer");
        stand.run();
        assertThat(stand.state().trouble())
                .contains("what it tells is not published yet: was not accepted: the registry does not answer");
    }

    @Test
    void whatTheClusterDoesNotAllowIsATroubleOfTheFeed() {
        stand.serve("/feed", Feeds.whole(EARLY, "First text."));
        stand.producer.sendException = new TopicAuthorizationException(Set.of("news.article.v1"));
        stand.run();
        assertThat(stand.state().trouble().orElseThrow())
                .contains("was not accepted: news.article.v1: this client lacks a right to it");
    }

    @Test
    void aFeedNotWhollyPublishedIsAskedForInFullAgain() throws InterruptedException {
        stand.serve("/feed", validated(Feeds.whole(EARLY, "First text.")));
        stand.producer.sendException = new KafkaException("the registry does not answer");
        stand.run();
        stand.pass(TWO_MINUTES);
        stand.server.takeRequest(); // robots.txt
        stand.server.takeRequest();
        assertThat(stand.server.takeRequest().getHeaders().get("If-None-Match")).isNull();
    }

    @Test
    void aFeedWithoutNewsIsLookedAtLessOften() {
        stand.serve("/feed", Feeds.whole(EARLY, "First text."));
        stand.pass(Duration.ofHours(6));
        long first = stand.requests("/feed");
        stand.pass(Duration.ofHours(6));
        assertThat(stand.requests("/feed") - first).isLessThan(first).isBetween(5L, 7L);
    }

    @Test
    void aLookAgainComesNoSoonerThanTheServerSays() {
        stand.serve(
                "/feed",
                Feeds.whole(EARLY, "First text.")
                        .newBuilder()
                        .setHeader("Cache-Control", "max-age=1800")
                        .build());
        stand.pass(Duration.ofMinutes(29));
        assertThat(stand.requests("/feed")).isEqualTo(1);
    }

    private static MockResponse validated(MockResponse feed) {
        return feed.newBuilder()
                .setHeader("ETag", "\"v1\"")
                .setHeader("Last-Modified", "Fri, 01 Mar 2024 08:00:00 GMT")
                .build();
    }
}
