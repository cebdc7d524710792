package org.stancewatch.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.processor.topology.Samples.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.processor.Application;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.processor.generation.Work;
import org.stancewatch.processor.replay.ArticleFilter;
import org.stancewatch.processor.replay.OffsetRange;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topics;

/** Which articles a replay reads; those of the samples are of 10 June 2020, English, by The Paper. */
class ReplayedExtractorTest {

    private static final Generation GENERATION = Generation.replay("again");
    private static final Instant MORNING = Instant.parse("2020-06-10T08:00:00Z");
    private static final ArticleFilter ALL = ArticleFilter.ALL;

    private TopologyDriver driver = driver(ALL, new OffsetRange(0, 100));

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void claimsGoToTheTopicOfTheReplay() {
        publish(article("a", "amazon", MORNING));

        assertThat(companies()).containsExactly("amazon");
    }

    @Test
    void whatStandsOutsideTheOffsetsIsNotRead() {
        filter(ALL, new OffsetRange(1, 2));

        publish(article("a", "amazon", MORNING));
        publish(article("b", "ibm", MORNING));
        publish(article("c", "meta", MORNING));

        assertThat(companies()).containsExactly("ibm");
    }

    @Test
    void whatIsPublishedAtTheEndOfTheRangeIsNotRead() {
        filter(new ArticleFilter(Optional.empty(), Optional.of(MORNING), Set.of(), Set.of(), Set.of(), Set.of()));

        publish(article("a", "amazon", MORNING));

        assertThat(companies()).isEmpty();
    }

    @Test
    void whatIsPublishedBeforeTheRangeIsRead() {
        filter(new ArticleFilter(
                Optional.of(MORNING.plusSeconds(1)), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of()));

        publish(article("a", "amazon", MORNING));

        assertThat(companies()).containsExactly("amazon");
    }

    @Test
    void anotherLanguageIsNotRead() {
        filter(new ArticleFilter(Optional.empty(), Optional.empty(), Set.of("fr"), Set.of(), Set.of(), Set.of()));

        publish(article("a", "amazon", MORNING));

        assertThat(companies()).isEmpty();
    }

    @Test
    void anotherPublisherIsNotRead() {
        filter(new ArticleFilter(
                Optional.empty(), Optional.empty(), Set.of(), Set.of("Another Paper"), Set.of(), Set.of()));

        publish(article("a", "amazon", MORNING));

        assertThat(companies()).isEmpty();
    }

    @Test
    void whatIsSaidOfAnotherCompanyDoesNotCount() {
        filter(new ArticleFilter(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of("ibm")));

        publish(article("a", "amazon ibm", MORNING));

        assertThat(companies()).containsExactly("ibm");
    }

    @Test
    void whatIsSaidOfAnotherTechnologyDoesNotCount() {
        filter(new ArticleFilter(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of("spyware"), Set.of()));

        publish(article("a", "amazon", MORNING));

        assertThat(companies()).isEmpty();
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersOfTheReplay() {
        driver.input(Topics.ARTICLE).pipeInput("key", null, MORNING);

        assertThat(driver.rejected(GENERATION)).hasSize(1);
    }

    private void filter(ArticleFilter filter) {
        filter(filter, new OffsetRange(0, 100));
    }

    private void filter(ArticleFilter filter, OffsetRange offsets) {
        driver.close();
        driver = driver(filter, offsets);
    }

    private static TopologyDriver driver(ArticleFilter filter, OffsetRange offsets) {
        Work plan = Work.replaying(new ReplayPlan(
                GENERATION, Map.of(0, offsets), Map.of(), filter, LocalDate.parse("2022-01-01"), OptionalInt.empty()));
        return new TopologyDriver(
                Application.EXTRACTOR,
                (serdes, metrics) ->
                        new ExtractorTopology(serdes, Extractions.ofNames(), new Suspects(), metrics, plan).build(),
                Instant.parse("2026-11-26T12:00:00Z"),
                plan);
    }

    private void publish(Article article) {
        driver.input(Topics.ARTICLE).pipeInput(article.id().value(), article, article.published());
    }

    private List<String> companies() {
        return driver.output(GENERATION.of(Topics.CLAIM)).readRecordsToList().stream()
                .map(TestRecord<String, ArticleClaims>::getValue)
                .map(told -> told.pair().company())
                .toList();
    }
}
