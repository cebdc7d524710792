package org.stancewatch.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stancewatch.app.corpus.Told;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.extraction.lexicon.Catalogue;

class KeywordAlertsTest {

    private static final Pair AMAZON = new Pair("amazon", "facial-recognition");
    private static final Pair UNKNOWN = new Pair("no-such-company", "facial-recognition");
    private static final KeywordAlerts ALERTS = new KeywordAlerts(
            List.of(AMAZON, UNKNOWN),
            Catalogue.bundled(),
            new Keywords(
                    Map.of("en", List.of("suspend", "phase out"), "fr", List.of("suspension")),
                    Map.of("facial-recognition", Map.of("en", List.of("faceprint")))));

    private static List<Pair> pairs(String language, String title, String text) {
        return ALERTS.of(List.of(Told.written("one", "2020-06-11T08:00:00Z", language, title, text))).stream()
                .map(KeywordAlerts.Hit::pair)
                .toList();
    }

    @Test
    void anArticleWithAllThreeIsAnAlert() {
        assertThat(pairs("en", "News", "Amazon suspended its facial recognition software."))
                .containsExactly(AMAZON);
    }

    @Test
    void theHeadlineCounts() {
        assertThat(pairs("en", "Amazon suspends", "Police lose facial recognition."))
                .containsExactly(AMAZON);
    }

    @Test
    void aBrandNamesBothItsCompanyAndItsTechnology() {
        assertThat(pairs("en", "News", "Rekognition is suspended.")).containsExactly(AMAZON);
    }

    @Test
    void wordsOfTheListNameTheTechnologyToo() {
        assertThat(pairs("en", "News", "Amazon suspends faceprints.")).containsExactly(AMAZON);
    }

    @Test
    void severalWordsStandTogether() {
        assertThat(pairs("en", "News", "Amazon phases out facial recognition.")).containsExactly(AMAZON);
        assertThat(pairs("en", "News", "In this phase Amazon is out of facial recognition."))
                .isEmpty();
    }

    @Test
    void frenchIsStemmedAsFrench() {
        assertThat(pairs("fr", "Nouvelles", "Amazon annonce des suspensions de la reconnaissance faciale."))
                .containsExactly(AMAZON);
    }

    @Test
    void aCompanyThatNoCatalogueKnowsIsNamedByItsId() {
        assertThat(pairs("en", "News", "No Such Company suspends facial recognition."))
                .containsExactly(UNKNOWN);
    }

    @Test
    void withoutAWordForAnActThereIsNoAlert() {
        assertThat(pairs("en", "News", "Amazon sells facial recognition.")).isEmpty();
    }

    @Test
    void withoutTheCompanyThereIsNoAlert() {
        assertThat(pairs("en", "News", "Oslo suspends facial recognition.")).isEmpty();
    }

    @Test
    void withoutTheTechnologyThereIsNoAlert() {
        assertThat(pairs("en", "News", "Amazon suspends deliveries.")).isEmpty();
    }
}
