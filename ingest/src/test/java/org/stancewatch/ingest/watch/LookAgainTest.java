package org.stancewatch.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.ingest.source.SourceKind;

class LookAgainTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    @TempDir
    private Path directory;

    private Stand stand;

    @BeforeEach
    void publishAPage() throws IOException {
        stand = Stand.watchingAFeed(directory, Optional.of(Duration.ofHours(12)));
        stand.serve(
                "/feed",
                Feeds.summary(
                        "2024-03-02T08:00:00Z", "Short.", stand.address("/page").toString()));
        stand.serve("/page", Feeds.page("Nobody knows when that is."));
        stand.run();
    }

    @AfterEach
    void stop() {
        stand.close();
    }

    @Test
    void aPageIsLookedAtFiveTimesAgain() {
        stand.pass(Duration.ofDays(5));
        assertThat(stand.requests("/page")).isEqualTo(6);
    }

    @Test
    void aPageThatIsAsItWasIsNoRevision() {
        stand.pass(Duration.ofDays(5));
        assertThat(stand.articles()).hasSize(1);
    }

    @Test
    void aCorrectionIsALaterRevision() {
        stand.serve("/page", Feeds.page("Everybody knows when that is."));
        stand.pass(QUARTER);
        assertThat(stand.last().text()).contains("Everybody knows");
        assertThat(stand.articles().get(1).revision())
                .isGreaterThan(stand.articles().get(0).revision());
    }

    @Test
    void aRevisionThatIsToldAtItsTimeIsOrderedByIt() {
        stand.serve(
                "/page",
                Feeds.page(
                        "Everybody knows.",
                        "<meta property=\"article:modified_time\" content=\"2024-03-02T09:10:00Z\">"));
        stand.pass(QUARTER);
        assertThat(stand.last().revision().time()).isEqualTo("2024-03-02T09:10:00Z");
    }

    @Test
    void aPageThatIsGoneWithdrawsItsArticle() {
        stand.serve("/page", Stand.status(410));
        stand.pass(QUARTER);
        assertThat(stand.last().status()).isEqualTo(ArticleStatus.WITHDRAWN);
    }

    @Test
    void aPageThatIsNotFoundTwiceWithdrawsItsArticle() {
        stand.serve("/page", Stand.status(404));
        stand.pass(QUARTER.plusMinutes(1));
        assertThat(stand.last().status()).isEqualTo(ArticleStatus.WITHDRAWN);
    }

    @Test
    void aPageThatIsNotFoundForAMomentWithdrawsNothing() {
        stand.serve("/page", Stand.status(404));
        stand.pass(QUARTER);
        stand.serve("/page", Feeds.page("Nobody knows when that is."));
        stand.pass(Duration.ofDays(5));
        assertThat(stand.articles()).hasSize(1);
    }

    @Test
    void aPageThatFailsWithdrawsNothing() {
        stand.serve("/page", Stand.status(503));
        stand.pass(Duration.ofDays(5));
        assertThat(stand.articles()).hasSize(1);
    }

    @Test
    void aLookThatFailsIsMadeAgainSoon() {
        stand.serve("/page", Stand.status(503));
        stand.pass(QUARTER);
        stand.serve("/page", Feeds.page("Everybody knows when that is."));
        stand.pass(Duration.ofMinutes(1));
        assertThat(stand.last().text()).contains("Everybody knows");
    }

    @Test
    void aPageThatLostItsTextIsNoRevision() {
        stand.serve(
                "/page",
                new MockResponse.Builder().body("<html><body></body></html>").build());
        stand.pass(Duration.ofDays(5));
        assertThat(stand.articles()).hasSize(1);
    }

    @Test
    void theScheduleGoesOnAfterARestart() {
        stand.pass(QUARTER);
        stand.restart();
        stand.pass(Duration.ofDays(5));
        assertThat(stand.requests("/page")).isEqualTo(6);
    }

    @Test
    void anArticleFromAFeedIsComparedPageWithPage() {
        stand.serve(
                "/feed2",
                Feeds.whole(
                        "2024-03-02T08:00:00Z",
                        "Feed text.",
                        stand.address("/page2").toString()));
        stand.serve("/page2", Feeds.page("The page says it in other words."));
        stand.watch(stand.source(SourceKind.FEED, stand.address("/feed2")));
        int before = stand.articles().size();
        stand.pass(Duration.ofHours(2));
        assertThat(stand.articles()).hasSize(before + 1);
    }
}
