package org.stancewatch.dashboard.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Until;

class UntilJsonTest {

    @Test
    void aDateIsToldAsCoarselyAsItIsKnown() {
        assertThat(json(new Until.OnDate(PartialDate.parse("2021-06"))))
                .isEqualTo("{\"kind\":\"DATE\",\"value\":\"2021-06\"}");
    }

    @Test
    void aTermIsToldInIso8601() {
        assertThat(json(new Until.Term(Period.ofYears(1)))).isEqualTo("{\"kind\":\"DURATION\",\"value\":\"P1Y\"}");
    }

    @Test
    void aConditionIsToldInItsWords() {
        assertThat(json(new Until.Condition("until rules exist")))
                .isEqualTo("{\"kind\":\"CONDITION\",\"value\":\"until rules exist\"}");
    }

    @Test
    void whereNothingIsSaidThereIsNoObject() {
        assertThat(UntilJson.of(Optional.empty())).isNull();
    }

    private static String json(Until until) {
        return UntilJson.of(Optional.of(until)).toString();
    }
}
