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
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.source.SourceKind;

class PageVisitTest {

    private static final String UPDATED = "2024-03-02T08:00:00Z";

    @TempDir
    private Path directory;

    private Stand stand;

    @BeforeEach
    void watchAFeedOfSummaries() throws IOException {
        stand = Stand.watchingAFeed(directory);
        stand.serve(
                "/feed",
                Feeds.summary(
                        UPDATED,
                        "The port closes its eyes.",
                        stand.address("/page").toString()));
    }

    @AfterEach
    void stop() {
        stand.close();
    }

    @Test
    void thePageStandsInForItsSummary() {
        stand.serve("/page", Feeds.page("Nobody knows when that is."));
        stand.run();
        assertThat(stand.articles())
                .extracting(Article::text)
                .singleElement()
                .asString()
                .contains("Nobody knows");
    }

    @Test
    void thePageIsFetchedOnce() {
        stand.serve("/page", Feeds.page("Nobody knows when that is."));
        stand.pass(Duration.ofMinutes(10));
        assertThat(stand.requests("/page")).isEqualTo(1);
    }

    @Test
    void theSummaryStandsInForAPageThatIsNotThere() {
        stand.run();
        assertThat(stand.articles()).extracting(Article::text).containsExactly("The port closes its eyes.");
    }

    @Test
    void whyAPageIsGivenUpIsTold() {
        stand.serve("/page", Stand.status(403));
        stand.run();
        assertThat(stand.pageTroubles()).containsExactly(Optional.of("answers 403"));
    }

    @Test
    void aPageThatMayBeHadLaterIsNoTroubleYet() {
        stand.serve("/page", Stand.status(503));
        stand.run();
        assertThat(stand.pageTroubles()).isEmpty();
    }

    @Test
    void theSummaryGivesWayToAPageThatCanBeHadLater() {
        stand.serve("/page", Stand.status(503));
        stand.run();
        stand.serve("/page", Feeds.page("Nobody knows when that is."));
        stand.pass(Duration.ofMinutes(1));
        assertThat(stand.articles()).hasSize(2);
        assertThat(stand.last().text()).contains("Nobody knows");
    }

    @Test
    void theArticleStaysTheSameWhateverItsPageCallsItself() {
        stand.serve("/page", Stand.status(503));
        stand.run();
        stand.serve(
                "/page",
                Feeds.page("Nobody knows.", "<link rel=\"canonical\" href=\"" + stand.address("/other") + "\">"));
        stand.pass(Duration.ofMinutes(1));
        assertThat(stand.articles())
                .hasSize(2)
                .extracting(Article::id)
                .containsOnly(stand.last().id());
    }

    @Test
    void aPageThatRobotsAreToStayAwayFromIsNotFetched() {
        stand.serve(
                "/robots.txt",
                new MockResponse.Builder()
                        .body("User-agent: *\nDisallow: /page")
                        .build());
        stand.run();
        assertThat(stand.requests("/page")).isZero();
        assertThat(stand.articles()).hasSize(1);
    }

    @Test
    void aPageStillToBeFetchedIsFetchedAfterARestart() {
        stand.serve("/page", Stand.status(503));
        stand.run();
        stand.restart();
        stand.serve("/page", Feeds.page("Nobody knows when that is."));
        stand.pass(Duration.ofMinutes(1));
        assertThat(stand.last().text()).contains("Nobody knows");
    }

    @Test
    void aListOfPagesIsLookedAtPageByPage() {
        stand.serve("/one", Feeds.page("The first."));
        stand.serve("/two", Feeds.page("The second."));
        stand.watch(stand.source(SourceKind.PAGES, stand.address("/one"), stand.address("/two")));
        stand.run();
        assertThat(stand.articles())
                .extracting(Article::url)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theNewsOfASitemapIsFetched() {
        stand.serve(
                "/map",
                new MockResponse.Builder()
                        .setHeader("Content-Type", "application/xml")
                        .body("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>%s</loc><news:news><news:publication><news:name>The Quay</news:name>
                <news:language>en</news:language></news:publication>
                <news:publication_date>2024-03-02T07:00:00Z</news:publication_date>
                <news:title>Port news</news:title></news:news></url>
                <url><loc>%s</loc><lastmod>2019-01-01</lastmod></url></urlset>
                """.formatted(stand.address("/news"), stand.address("/old")))
                        .build());
        stand.serve("/news", Feeds.page("The news."));
        stand.watch(stand.source(SourceKind.SITEMAP, stand.address("/map")));
        stand.run();
        assertThat(stand.requests("/old")).isZero();
        assertThat(stand.articles().get(0).publisher()).isEqualTo("The Quay");
    }
}
