package org.stancewatch.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.publish.Articles;
import org.stancewatch.ingest.store.KnownArticle;

class ChangeTest {

    private static final Instant FIRST = Stand.START;
    private static final Instant LATER = FIRST.plusSeconds(60);
    private static final Article UNTOLD = Articles.published(FIRST).withRecordedAt(FIRST);

    @Test
    void whatTellsNoTimeIsPublishedWhenItWasFirstHandedOver() {
        Article again =
                Change.after(Optional.empty(), story(UNTOLD.withPublished(LATER).withRecordedAt(LATER)), FIRST);
        assertThat(again).isEqualTo(Change.after(Optional.empty(), story(UNTOLD), FIRST));
    }

    @Test
    void itsNextRevisionIsPublishedWhenTheFirstWas() {
        Article next = UNTOLD.withText("Another text.").withPublished(LATER).withRecordedAt(LATER);
        assertThat(Change.after(Optional.of(known(UNTOLD)), story(next), LATER).published())
                .isEqualTo(FIRST);
    }

    @Test
    void aTimeThatIsToldStays() {
        Instant told = FIRST.minus(Duration.ofDays(1));
        Article article = Articles.published(told).withRecordedAt(LATER);
        assertThat(Change.after(Optional.of(known(UNTOLD)), story(article), LATER)
                        .published())
                .isEqualTo(told);
    }

    @Test
    void aTimeOfChangeAheadOfNowIsNotBelieved() {
        Article article = UNTOLD.withModified(Optional.of(LATER));
        assertThat(Change.after(Optional.empty(), story(article), FIRST).modified())
                .isEmpty();
    }

    private static Story story(Article article) {
        return new Story("the paper", Optional.empty(), article, Optional.empty());
    }

    private static KnownArticle known(Article article) {
        return Change.known(Optional.empty(), story(article), article, FIRST);
    }
}
