package org.stancewatch.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.publish.Articles;

class PublishedRevisionsTest {

    private static final Article FIRST = Articles.article("https://p.example/1", Articles.RECORDED, "One.");
    private static final Article SECOND = Articles.article("https://p.example/2", Articles.RECORDED, "Two.");
    private static final Article THIRD = Articles.article("https://p.example/3", Articles.RECORDED, "Three.");

    private final PublishedRevisions revisions = new PublishedRevisions(2);

    @Test
    void whatWasNeverPublishedIsUnpublished() {
        assertThat(revisions.unpublished(FIRST)).contains(FIRST);
    }

    @Test
    void whatWasPublishedIsNot() {
        revisions.add(FIRST);
        assertThat(revisions.unpublished(FIRST)).isEmpty();
    }

    @Test
    void theArticleUntouchedLongestIsForgottenFirst() {
        revisions.add(FIRST);
        revisions.add(SECOND);
        revisions.unpublished(FIRST);
        revisions.add(THIRD);
        assertThat(revisions.unpublished(FIRST)).isEmpty();
        assertThat(revisions.unpublished(SECOND)).contains(SECOND);
    }
}
