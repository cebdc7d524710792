package org.stancewatch.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.processor.replay.OffsetRange;
import picocli.CommandLine.TypeConversionException;

class ReplayConvertersTest {

    @Test
    void aDateIsItsFirstMoment() {
        assertThat(new MomentConverter().convert("2020-06-10")).isEqualTo(Instant.parse("2020-06-10T00:00:00Z"));
    }

    @Test
    void aTimeIsItself() {
        assertThat(new MomentConverter().convert("2020-06-10T08:00:00Z"))
                .isEqualTo(Instant.parse("2020-06-10T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "June", "2020-13-01", "2020-06-10T08:00"})
    void whatIsNoMomentIsRefused(String value) {
        assertThatThrownBy(() -> new MomentConverter().convert(value))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + value + "' is no date");
    }

    @Test
    void someRecordsOfAPartitionAreItsNumberAndTheirBounds() {
        assertThat(new PartitionRangeConverter().convert("2:100-2000"))
                .isEqualTo(new PartitionRangeConverter.PartitionRange(2, new OffsetRange(100, 2_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "2:1", "a:1-2", "2:-1-2", "2:1-2,"})
    void whatIsNoRangeIsRefused(String value) {
        assertThatThrownBy(() -> new PartitionRangeConverter().convert(value))
                .hasMessage("'" + value + "' is no range PARTITION:FROM-TO");
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new PartitionRangeConverter().convert("2:9-8"))
                .hasMessage("'2:9-8' ends before it begins");
    }
}
