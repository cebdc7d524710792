package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** To whom a text refers without a name. */
class DiscourseTest {

    @Test
    void theyAreTheCompaniesThatWereJustNamedTogether() {
        assertThat(Reading.asserted(
                        "en", "Thales and Idemia sell facial recognition. They have suspended facial recognition."))
                .containsExactlyInAnyOrder(
                        "thales|facial-recognition MORATORIUM", "idemia|facial-recognition MORATORIUM");
    }

    @Test
    void theyAreTheCompaniesThatTheSentenceItselfNamesTogether() {
        assertThat(
                        Reading.weighed(
                                "en",
                                "Verizon, AT&T and Sprint said on Tuesday that they would stop selling the location data of customers."))
                .contains(
                        "verizon|location-data WITHDRAWAL",
                        "att|location-data WITHDRAWAL",
                        "sprint|location-data WITHDRAWAL");
    }

    @Test
    void theyAreNoCompaniesThatWereNamedTogetherFarAbove() {
        assertThat(Reading.asserted(
                        "en",
                        "Thales and Idemia sell facial recognition. The town has tenants. The town has a mayor. "
                                + "It has rained. The wind blew. They have suspended facial recognition."))
                .doesNotContain("idemia|facial-recognition MORATORIUM");
    }
}
