package org.stancewatch.extraction.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.extraction.lexicon.Lexicons;

class GateTest {

    private static final Gate GATE = new Gate(Lexicons.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Axon suspends facial recognition.",
                "Axon makes facial recognition. All sales are suspended.",
                "Axon will not sell facial recognition.",
                "Axon ne vendra plus de reconnaissance faciale.",
                "AXON SUSPENDS FACIAL\n RECOGNITION",
                "Axon put facial recognition, after long talks, on hold.",
                "A start-up nobody knows has dropped its facial recognition."
            })
    void aTechnologyBesideATriggerOpensIt(String text) {
        assertThat(GATE.opens(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The council suspends the bin collection.",
                "The hall is old and cold and so is the soup. Facial recognition is the theme. It is noon and very dark. A strike was suspended.",
                "She was suspended after the ring and the nest were found."
            })
    void allElseLeavesItShut(String text) {
        assertThat(GATE.opens(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The inquiry was suspended when the video was lost, and the autonomous region held no vote.",
                "L'enquête est suspendue : les images de vidéosurveillance ont été effacées.",
                "Le procès est ajourné, le pentagone d'or de la ville ayant disparu.",
                "He gave up boxing after three years in the Ring with his brother.",
                "La police a retiré les caméras de surveillance du marché de Saint-Malo.",
                "Le chanteur a quitté Sky pour une tournée d'adieu.",
                "The school stopped making coloured pictures."
            })
    void aWordThatMeansMuchElseNeedsACompanyBesideIt(String text) {
        assertThat(GATE.opens(text)).isFalse();
    }

    @Test
    void theCompanyBesideItStandsInItsSentence() {
        assertThat(GATE.opens(
                        "A dull day in the city hall.\nThe surgeon suspended the implant. Microsoft sent flowers."))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amazon suspended Ring in schools.",
                "Microsoft delays Recall.",
                "Carrefour retire la vidéosurveillance de ses magasins."
            })
    void besideACompanyItOpensIt(String text) {
        assertThat(GATE.opens(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amazon suspended Ring in schools.",
                "Axon suspends facial recognition.",
                "Carrefour retire la vidéosurveillance de ses magasins."
            })
    void itReadsShoutingToo(String text) {
        String body = "Here begins a text of some length, about nothing.\n";
        assertThat(GATE.opens(body + text.toUpperCase(Locale.ROOT))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A label nobody knows has suspended music generated wholly or in part by AI.",
                "Un label inconnu suspend les morceaux composés en tout ou partie par une IA."
            })
    void aNameInTwoHalvesOpensIt(String text) {
        assertThat(GATE.opens(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Power generated in the valley was suspended, said the owner of the dam, annoyed by AI.",
                "The heat it generated was suspended. By AI, said one, and laughed."
            })
    void halvesThatStandApartLeaveItShut(String text) {
        assertThat(GATE.opens(text)).isFalse();
    }

    @Test
    void whatAHeadlineNamesNeedsNoTrigger() {
        assertThat(GATE.opens("Facial recognition, a last farewell\nThe rest is told in pictures."))
                .isTrue();
    }

    @Test
    void theEntriesOfAMenuAreNoText() {
        String body = "Here begins a text of some length, about nothing.\n";
        String menu = "Security View All Facial Recognition Chatbots Video Delete Account Opt Out";
        assertThat(GATE.opens(body + menu)).isFalse();
        assertThat(GATE.opens(body + menu.toLowerCase(Locale.ROOT))).isTrue();
    }

    @Test
    void aBrandIsKnownByItsCapital() {
        assertThat(GATE.opens("Its work on Rekognition is suspended.")).isTrue();
        assertThat(GATE.opens("The recall of two sofas is suspended by Microsoft."))
                .isFalse();
    }
}
