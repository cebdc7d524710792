package org.stancewatch.processor.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetRangeTest {

    private static final OffsetRange PRESENT = new OffsetRange(10, 20);

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "19, true", "20, false"})
    void itHoldsItsBeginningAndNotItsEnd(long offset, boolean held) {
        assertThat(PRESENT.contains(offset)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 10, 20", "12, 15, 12, 15", "0, 5, 10, 10", "30, 40, 20, 20", "15, 40, 15, 20"})
    void whatIsAskedForIsCutToWhatIsThere(long from, long to, long begin, long end) {
        assertThat(new OffsetRange(from, to).within(PRESENT)).isEqualTo(new OffsetRange(begin, end));
    }

    @Test
    void oneThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new OffsetRange(2, 1)).hasMessage("offsets: 2 to 1 is no range");
    }
}
