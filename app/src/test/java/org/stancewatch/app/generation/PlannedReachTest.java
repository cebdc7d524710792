package org.stancewatch.app.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.ledger.ClaimFixture.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.comparison.Reach;
import org.stancewatch.processor.replay.ArticleFilter;
import org.stancewatch.processor.replay.OffsetRange;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.schemas.topic.Generation;

class PlannedReachTest {

    private static final ArticleClaims SEVENTH = at(7);

    private static Reach.Answer reads(ArticleFilter filter, ArticleClaims article) {
        ReplayPlan plan = new ReplayPlan(
                Generation.replay("x"),
                Map.of(0, new OffsetRange(0, 10)),
                Map.of(),
                filter,
                LocalDate.parse("2020-07-01"),
                OptionalInt.empty());
        return new PlannedReach(plan).hasRead(article);
    }

    @Test
    void whatStandsWithinItsOffsetsIsRead() {
        assertThat(reads(ArticleFilter.ALL, SEVENTH)).isEqualTo(Reach.Answer.READ);
    }

    @Test
    void whatCameAfterItBeganIsNot() {
        assertThat(reads(ArticleFilter.ALL, at(10))).isEqualTo(Reach.Answer.UNREAD);
    }

    @Test
    void whatWasPublishedAfterItsRangeIsNot() {
        assertThat(reads(filter(Optional.of("2020-06-01T00:00:00Z"), Set.of(), Set.of(), Set.of()), SEVENTH))
                .isEqualTo(Reach.Answer.UNREAD);
    }

    @Test
    void whatAnotherPublisherPublishedIsNot() {
        assertThat(reads(filter(Optional.empty(), Set.of(), Set.of("Another"), Set.of()), SEVENTH))
                .isEqualTo(Reach.Answer.UNREAD);
    }

    @Test
    void whatIsAboutAnotherCompanyIsNot() {
        assertThat(reads(filter(Optional.empty(), Set.of(), Set.of(), Set.of("another")), SEVENTH))
                .isEqualTo(Reach.Answer.UNREAD);
    }

    @Test
    void aLanguageIsNotKnownFromClaims() {
        assertThat(reads(filter(Optional.empty(), Set.of("en"), Set.of(), Set.of()), SEVENTH))
                .isEqualTo(Reach.Answer.UNTOLD);
    }

    private static ArticleFilter filter(
            Optional<String> to, Set<String> languages, Set<String> publishers, Set<String> companies) {
        return new ArticleFilter(Optional.empty(), to.map(Instant::parse), languages, publishers, Set.of(), companies);
    }

    private static ArticleClaims at(long offset) {
        ArticleClaims told = on("2020-06-10", BAN).build();
        return new ArticleClaims(
                told.pair(),
                told.article(),
                told.revision(),
                told.url(),
                told.title(),
                told.publisher(),
                told.owner(),
                told.agency(),
                told.sketch(),
                told.language(),
                told.rules(),
                told.published(),
                told.recordedAt(),
                Optional.of(new ArticleClaims.Origin(0, offset)),
                told.claims());
    }
}
