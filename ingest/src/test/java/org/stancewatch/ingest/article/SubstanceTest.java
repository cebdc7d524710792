package org.stancewatch.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubstanceTest {

    private static final String FIRST = "The company halts sales for 12 months.";
    private static final String LAST = "Police forces were told on Wednesday.";
    private static final String TEXT = FIRST + "\n\n" + LAST;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,204 shares",
                "12 comments",
                "34 commentaires",
                "1 204 partages",
                "Mis à jour il y a 5 minutes",
                "Updated 5 minutes ago",
                "il y a 3 heures",
                "5 min read",
                "Temps de lecture : 4 min",
                "Lecture 3 min.",
                "Lire aussi : Le maire renonce aux caméras",
                "À lire aussi | Ce que dit la loi",
                "Lire aussi",
                "Read more: What the law says",
                "Related: A mayor gives up cameras",
                "RELATED STORIES",
                "Share",
                "Partager sur Facebook",
                "Newsletter",
                "Sign up for our technology newsletter",
                "Article réservé aux abonnés"
            })
    void whatStandsBetweenParagraphsIsCosmetic(String furniture) {
        assertThat(Substance.of("Halt", FIRST + "\n\n" + furniture + "\n\n" + LAST))
                .isEqualTo(Substance.of("Halt", TEXT));
    }

    @Test
    void headlinesUnderAPointerGoWithIt() {
        assertThat(Substance.of("Halt", FIRST + "\n\nRelated stories\n\nA mayor gives up cameras\n\n" + LAST))
                .isEqualTo(Substance.of("Halt", TEXT));
    }

    @Test
    void aSentenceUnderAPointerStays() {
        assertThat(Substance.of("Halt", FIRST + "\n\nRelated\n\n" + LAST)).isEqualTo(Substance.of("Halt", TEXT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "« Nous arrêtons », dit-il. | \"Nous arrêtons\", dit-il.",
                "“We stop” – it’s over… | \"We stop\" - it's over...",
                "L’entreprise s’arrête ; elle l’a dit. | L'entreprise s'arrête; elle l'a dit.",
                "Un  moratoire\tde 12\u00a0mois. | Un moratoire de 12 mois.",
                "Face\u00adbook stops. | Facebook stops."
            })
    void typographyIsCosmetic(String one, String other) {
        assertThat(Substance.of("Halt", one)).isEqualTo(Substance.of("Halt", other));
    }

    @Test
    void whereALineOrParagraphBreaksIsCosmetic() {
        assertThat(Substance.of("Halt", FIRST + "\n" + LAST)).isEqualTo(Substance.of("Halt", TEXT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The company halts sales. | The company resumes sales.",
                "A halt of 12 months. | A halt of 18 months.",
                "It will not sell. | It will sell.",
                "L'entreprise suspend ses ventes. | L'entreprise cesse ses ventes.",
                "Un arrêt de 6 mois. | Un arrêt de 12 mois.",
                "Sales stop in the US. | Sales stop in the us.",
                "12 comments were read. | 13 comments were read.",
                "Shares fell 1.5%. | Shares fell 15%.",
                "Read more than 20 pages. | Read more than 30 pages.",
                "Il y a 5 minutes, tout a changé. | Il y a 6 minutes, tout a changé.",
                "Related work stops. | Related work goes on."
            })
    void aWordOrFigureOfASentenceIsSubstance(String one, String other) {
        assertThat(Substance.of("Halt", one)).isNotEqualTo(Substance.of("Halt", other));
    }

    @Test
    void theHeadlineIsSubstance() {
        assertThat(Substance.of("Amazon halts sales", TEXT)).isNotEqualTo(Substance.of("Amazon ends sales", TEXT));
    }

    @Test
    void aParagraphMoreIsSubstance() {
        assertThat(Substance.of("Halt", TEXT + "\n\nCorrection: it was Thursday."))
                .isNotEqualTo(Substance.of("Halt", TEXT));
    }
}
