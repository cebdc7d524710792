package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.domain.claim.Claim;

/** Ways in which English papers put the acts, each in a sentence of our own. */
class EnglishWordingsTest {

    static Stream<Arguments> wordings() {
        return Stream.of(
                Arguments.of(
                        "Amazon is extending until further notice its moratorium on police use of facial recognition.",
                        "amazon|facial-recognition EXTENSION"),
                Arguments.of(
                        "Amazon keeps its ban on police use of facial recognition in place for another year.",
                        "amazon|facial-recognition EXTENSION"),
                Arguments.of(
                        "Google has dropped its pledge not to use artificial intelligence for weapons.",
                        "google|military-ai RESUMPTION"),
                Arguments.of(
                        "Plans to phase out third-party cookies have been scrapped by Google.",
                        "google|third-party-cookies RESUMPTION"),
                Arguments.of(
                        "Amazon's drone deliveries have resumed in Arizona, the company said.",
                        "amazon|delivery-drones RESUMPTION"),
                Arguments.of(
                        "TikTok does not allow political ads and said that the rule stays.",
                        "bytedance|political-ads BAN"),
                Arguments.of(
                        "Cruise's decision to suspend its driverless fleet came on Tuesday.",
                        "gm|autonomous-driving MORATORIUM"));
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void aWordingIsTheActItTells(String text, String claim) {
        assertThat(Reading.asserted("en", text)).containsExactly(claim);
    }

    @Test
    void whatHasNoDateOfItsOwnIsOfTheNearestRecentDay() {
        List<Claim> claims = Reading.claims(
                "en",
                "Microsoft has suspended sales of facial recognition software to the police. "
                        + "The new wording went up on Monday.");
        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.effective().orElseThrow()).hasToString("2024-06-10"));
    }

    @Test
    void aHaltUntilTheEndOfAMonthEndsOnItsLastDay() {
        List<Claim> claims = Reading.claims(
                "en", "Microsoft has suspended sales of facial recognition software until the end of September.");
        assertThat(claims)
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim.until().orElseThrow().toString()).contains("2024-09-30"));
    }

    @Test
    void aQuoteRunsToTheEndOfItsPhrase() {
        List<Claim> claims = Reading.claims(
                "en",
                "Google has suspended the generation of images of people by its Gemini chatbot, a spokesman said.");
        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.quote().words())
                        .isEqualTo("Google has suspended the generation of images of people by its Gemini chatbot"));
    }
}
