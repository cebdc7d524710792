package org.stancewatch.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldBackTest {

    @Test
    void anArticleIsHeldBackWhereTheHashOfItsIdIsDivisibleByThree() {
        // printf %s abc | sha1sum gives a9993e36…d89d, 2 modulo 3; of b e9d71f5e…8f98, 0 modulo 3
        assertThat(HeldBack.holds("abc")).isFalse();
        assertThat(HeldBack.holds("b")).isTrue();
    }

    @Test
    void aboutAThirdIsHeldBack() {
        assertThat(IntStream.range(0, 3000)
                        .filter(number -> HeldBack.holds("article-" + number))
                        .count())
                .isBetween(900L, 1100L);
    }
}
