package org.stancewatch.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PartitionCountTest {

    private static final OptionalInt UNSAID = OptionalInt.empty();

    @Test
    void of_no_topic_there_is_none() {
        assertThat(PartitionCount.of(Map.of(), OptionalInt.of(8))).isEmpty();
    }

    @Test
    void it_is_what_the_topics_have_where_nothing_else_is_said() {
        assertThat(PartitionCount.of(Map.of("news.article.v1", 8, "stance.claim.v1", 8), UNSAID))
                .hasValue(8);
    }

    @Test
    void another_than_is_said_is_refused_and_the_right_one_told() {
        assertThatThrownBy(() -> PartitionCount.of(Map.of("news.article.v1", 8), OptionalInt.of(4)))
                .isInstanceOf(PartitionMismatchException.class)
                .hasMessageStartingWith("topics.partitions: is 4, but news.article.v1")
                .hasMessageContaining("have 8")
                .hasMessageEndingWith("say 8, or leave it out");
    }

    @Test
    void a_topic_that_has_more_than_the_others_is_named() {
        Map<String, Integer> grown =
                Map.of("news.article.v1", 4, "stance.claim.v1", 6, "stance-aggregator-claims-changelog", 4);

        assertThatThrownBy(() -> PartitionCount.of(grown, UNSAID))
                .isInstanceOf(PartitionMismatchException.class)
                .hasMessageStartingWith("stance.claim.v1: partitions: has 6, the other topics have 4")
                .hasMessageContaining("docs/operations.md");
    }

    @Test
    void of_two_topics_the_one_that_has_more_has_grown() {
        assertThatThrownBy(() -> PartitionCount.of(Map.of("news.article.v1", 6, "stance.claim.v1", 4), UNSAID))
                .hasMessageStartingWith("news.article.v1: partitions: has 6");
    }
}
