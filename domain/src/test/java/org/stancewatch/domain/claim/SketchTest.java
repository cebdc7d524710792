package org.stancewatch.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SketchTest {

    @Test
    void keysAreAscendingAndEachOnce() {
        assertThat(Sketch.of(List.of(7L, 3L, 7L)).keys()).containsExactly(3L, 7L);
    }

    @Test
    void articlesThatShareAKeyAreCopies() {
        assertThat(Sketch.of(List.of(1L, 2L)).isCopyOf(Sketch.of(List.of(2L, 3L))))
                .isTrue();
    }

    @Test
    void articlesThatShareNoKeyAreNone() {
        assertThat(Sketch.of(List.of(1L)).isCopyOf(Sketch.of(List.of(2L)))).isFalse();
    }

    @Test
    void whatIsUnknownIsNoCopyOfItself() {
        assertThat(Sketch.none().isCopyOf(Sketch.none())).isFalse();
    }

    @Test
    void tooManyKeysAreRefused() {
        List<Long> keys = LongStream.rangeClosed(0, Sketch.MOST).boxed().toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sketch(keys))
                .withMessage("keys: 17 are more than 16");
    }

    @Test
    void keysThatSomeLanguagesWouldRoundAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sketch(List.of(1L << 53)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sketch(List.of(-1L)));
    }

    @Test
    void keysOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sketch(List.of(2L, 1L)))
                .withMessage("keys: not in ascending order, each once: [2, 1]");
    }
}
