package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What fills the news, and names companies, technologies and moving verbs without a stance; each beside one that has. */
class OrdinaryNewsTest {

    private record Pair(String family, String language, String title, String news, String act, String claim) {}

    private static final Pair[] PAIRS = {
        new Pair(
                "another object of the verb",
                "en",
                "Axon and license plate readers",
                "Axon drops the price of its body cameras in a talk about license plate readers.",
                "Axon drops its license plate readers.",
                "axon|license-plate-recognition WITHDRAWAL"),
        new Pair(
                "another object of the verb",
                "fr",
                "Axon et la reconnaissance faciale",
                "Axon abandonne son siège de Scottsdale après un débat sur la reconnaissance faciale.",
                "Axon abandonne la reconnaissance faciale.",
                "axon|facial-recognition WITHDRAWAL"),
        new Pair(
                "an owner of the object",
                "en",
                "Valve and NFTs",
                "Valve removes bitcoin's name from a menu.",
                "Valve removes bitcoin from its shop.",
                "valve|cryptocurrency WITHDRAWAL"),
        new Pair(
                "a product that fails",
                "en",
                "Alexa in trouble",
                "Alexa disappears from the screen after an update.",
                "Alexa is discontinued.",
                "amazon|voice-assistants WITHDRAWAL"),
        new Pair(
                "a product that others bar",
                "en",
                "ChatGPT in schools",
                "ChatGPT has been banned in three school districts.",
                "Spotify has banned ChatGPT.",
                "spotify|ai-chatbots BAN"),
        new Pair(
                "what happens to those who break the rules",
                "en",
                "Axon and facial recognition",
                "Axon says that customers who abuse its facial recognition lose access to it.",
                "Axon says that police lose access to its facial recognition.",
                "axon|facial-recognition BAN"),
        new Pair(
                "what is only supposed",
                "en",
                "Axon and facial recognition",
                "It would be worse for everybody, Axon said, if we banned facial recognition.",
                "We banned facial recognition on Monday, Axon said.",
                "axon|facial-recognition BAN"),
        new Pair(
                "a person, not the company",
                "en",
                "Zipline and delivery drones",
                "Zipline flies delivery drones. He stopped using delivery drones at home.",
                "Zipline flies delivery drones. It stopped using delivery drones on Monday.",
                "zipline|delivery-drones WITHDRAWAL"),
        new Pair(
                "what cannot be done",
                "en",
                "ElevenLabs and voice cloning",
                "ElevenLabs admits that voice cloning cannot be used without a sample.",
                "ElevenLabs admits that it will not sell voice cloning.",
                "elevenlabs|voice-cloning BAN"),
        new Pair(
                "a rival of the company",
                "en",
                "Waymo and robotaxis",
                "A Waymo rival suspended its robotaxi service.",
                "Waymo suspended its robotaxi service.",
                "google|autonomous-driving MORATORIUM"),
    };

    @TestFactory
    Stream<DynamicTest> ordinaryNewsAssertsNothing() {
        return Stream.of(PAIRS)
                .map(pair -> DynamicTest.dynamicTest(
                        pair.family + " (" + pair.language + ")",
                        () -> assertThat(Reading.claims(pair.language, pair.title, pair.news))
                                .noneMatch(org.stancewatch.domain.claim.Claim::asserted)));
    }

    @TestFactory
    Stream<DynamicTest> itsMinimalPairIsAClaim() {
        return Stream.of(PAIRS)
                .map(pair -> DynamicTest.dynamicTest(
                        "not " + pair.family + " (" + pair.language + ")",
                        () -> assertThat(Reading.claims(pair.language, pair.title, pair.act))
                                .extracting(claim -> claim.pair() + " " + claim.act())
                                .contains(pair.claim)));
    }

    @Test
    void headlinesOfOtherArticlesAtTheEndOfALineAreNotRead() {
        assertThat(Reading.asserted(
                        "en",
                        "Ring films the street. More on this story Amazon suspends facial recognition for police"))
                .isEmpty();
    }
}
