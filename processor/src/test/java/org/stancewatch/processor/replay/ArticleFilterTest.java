package org.stancewatch.processor.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Pair;

class ArticleFilterTest {

    private static final Instant NEW_YEAR = Instant.parse("2021-01-01T00:00:00Z");

    @Test
    void everyPairCountsWhereNoneIsChosen() {
        assertThat(ArticleFilter.ALL.takes(new Pair("amazon", "spyware"))).isTrue();
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new ArticleFilter(
                        Optional.of(NEW_YEAR), Optional.of(NEW_YEAR), Set.of(), Set.of(), Set.of(), Set.of()))
                .hasMessage("to: 2021-01-01T00:00:00Z is not after from, 2021-01-01T00:00:00Z");
    }
}
