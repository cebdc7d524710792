package org.stancewatch.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"2020-06-10, 2020-06-10, 2020-06-10", "2020-02, 2020-02-01, 2020-02-29", "2021, 2021-01-01, 2021-12-31"
    })
    void itSpansTheDaysItMayMean(String told, LocalDate first, LocalDate last) {
        assertThat(PartialDate.parse(told).first()).isEqualTo(first);
        assertThat(PartialDate.parse(told).last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-06-10", "2020-02", "2021"})
    void itIsWrittenAsItWasTold(String told) {
        assertThat(PartialDate.parse(told)).hasToString(told);
    }

    @ParameterizedTest
    @CsvSource({"2020-06, 2020-05-20, 2020-06-01", "2020-06, 2020-06-20, 2020-06-20", "2020-06, 2020-08-01, 2020-06-30"
    })
    void theNearestDayLiesWithinIt(String told, LocalDate to, LocalDate nearest) {
        assertThat(PartialDate.parse(told).nearestTo(to)).isEqualTo(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-13", "2020-02-30", "June", "20", ""})
    void whatIsNoDateIsRefusedByItsWords(String told) {
        assertThatThrownBy(() -> PartialDate.parse(told))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + told + "'");
    }

    @Test
    void theMorePreciseOfTheSameFirstDayComesFirst() {
        assertThat(
                        List.of(
                                        PartialDate.parse("2020"),
                                        PartialDate.parse("2020-01"),
                                        PartialDate.parse("2020-01-01"))
                                .stream()
                                .sorted())
                .extracting(PartialDate::toString)
                .containsExactly("2020-01-01", "2020-01", "2020");
    }
}
