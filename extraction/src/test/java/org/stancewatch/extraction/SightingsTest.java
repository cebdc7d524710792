package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SightingsTest {

    private static final String TEXT =
            "Officials met. Amazon has suspended Rekognition, a facial recognition tool, on Monday.";

    private static Sightings sightings(String text) {
        return Reading.EXTRACTOR.sightings(Reading.article("en", "", text));
    }

    @Test
    void companiesAndTechnologiesAreSeenByNameAndByBrand() {
        Sightings sightings = sightings(TEXT.replace("Amazon", "The firm").replace(", a facial recognition tool,", ""));
        assertThat(sightings.companies()).containsExactly("amazon");
        assertThat(sightings.technologies()).containsExactly("facial-recognition");
    }

    @Test
    void placesAreThoseOfTheText() {
        int verb = TEXT.indexOf("suspended");
        assertThat(sightings(TEXT).triggers()).contains(new Sightings.Place(verb, verb + "suspended".length()));
        assertThat(sightings(TEXT).sentences()).contains(new Sightings.Place(0, "Officials met.".length()));
    }

    @Test
    void anArticleBehindTheGateIsNotSeen() {
        assertThat(sightings("The mayor opened a library.").read()).isFalse();
    }
}
