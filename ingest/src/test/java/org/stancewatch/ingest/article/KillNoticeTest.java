package org.stancewatch.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KillNoticeTest {

    private static final String NEWS = "The company said on Tuesday that customers had been told in March. ".repeat(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KILL: Amazon-Rekognition",
                "MANDATORY KILL",
                "Mandatory Kill - Amazon pauses Rekognition",
                "BULLETIN KILL – Facial Recognition",
                "Withdrawal: Amazon pauses Rekognition",
                "STORY REMOVED: Amazon pauses Rekognition",
                "Story withdrawn",
                "Article retracted: Amazon pauses Rekognition",
                "WITHDRAWN: Amazon pauses Rekognition",
                "This story has been withdrawn",
                "ANNULATION : Amazon suspend Rekognition",
                "Dépêche annulée : Amazon suspend Rekognition",
                "Article retiré",
                "AVIS D’ANNULATION",
                "Nous avons retiré cet article"
            })
    void aHeadlineCanTakeAStoryBack(String title) {
        assertThat(KillNotice.is(title, "")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This story has been withdrawn.",
                "Editor’s note: This article has been removed because it did not meet our standards.",
                "This story about Amazon has been withdrawn because the statement it relied on was forged.",
                "Editors, please kill the story slugged Amazon-Police.",
                "The Associated Press has withdrawn its story about a pause in sales.",
                "We have removed this article while we check its sources.",
                "Our story headlined “Amazon pauses sales” has been withdrawn. A new one will follow.",
                "Nous avons retiré cet article, qui reposait sur un faux communiqué.",
                "Cet article a été dépublié.",
                "Cette dépêche diffusée à 10 h 12 est annulée.",
                "La dépêche intitulée « Amazon suspend ses ventes » a été annulée.",
                "Prière de ne pas tenir compte de notre dépêche de 10 h 12.",
                "L’AFP annule sa dépêche sur Amazon."
            })
    void theOpeningOfATextCanTakeItBack(String text) {
        assertThat(KillNotice.is("Amazon pauses Rekognition", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kill switch for AI proposed",
                "KILL SWITCH FOR AI IS LAW",
                "Killer robots: Google changes its mind",
                "Kill Bill: how the senate stopped a law",
                "Amazon withdraws Rekognition",
                "Withdrawal from the market: IBM leaves facial recognition",
                "Withdrawn from sale, the camera returns",
                "IBM annule son projet",
                "Annulation du projet de cameras à Nice",
                "Meta retire son produit",
                "Article 50: the withdrawal",
                "Story of a withdrawal",
                "Dépêche-toi, dit le maire",
                "Retrait du marché des caméras",
                "This story will surprise you"
            })
    void aHeadlineAboutSomethingElseDoesNot(String title) {
        assertThat(KillNotice.is(title, NEWS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This story has been updated to add a comment from the company.",
                "The product has been withdrawn from sale in Europe.",
                "The company has withdrawn its application.",
                "The paper said that this story has been withdrawn by its rival.",
                "Cet article a été modifié à 10 h 12.",
                "La rédaction a retiré de sa une le sondage, sans le supprimer.",
                "L’entreprise a retiré cet outil du marché.",
                "Nous avons retiré notre produit, dit son directeur.",
                "Please do not use the old password, the bank told its clients."
            })
    void aTextAboutSomethingElseDoesNot(String text) {
        assertThat(KillNotice.is("A day at the company", text)).isFalse();
    }

    @Test
    void aLongArticleUnderAnAmbiguousHeadlineIsNews() {
        assertThat(KillNotice.is("Withdrawal: what the company leaves behind", NEWS))
                .isFalse();
    }
}
