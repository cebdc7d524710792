package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What French news may tell in its own ways, and beside it what sounds alike and tells nothing of the kind. Names are invented. */
class FrenchNewsCandidatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Facettis abandonne la reconnaissance faciale.                                       | facettis|facial-recognition WITHDRAWAL
            Facetta limite la reconnaissance faciale à ses entrepôts.                           | facetta|facial-recognition RESTRICTION
            Facetta, borne pour gares et aéroports, a suspendu la reconnaissance faciale.       | facetta|facial-recognition MORATORIUM
            Facetta, qui équipe dix gares de Lyon, a suspendu la reconnaissance faciale.        | facetta|facial-recognition MORATORIUM
            Les caméras à reconnaissance faciale de Facetta sont suspendues.                    | facetta|facial-recognition MORATORIUM
            La vente de la reconnaissance faciale est suspendue, précise Facetta.               | facetta|facial-recognition MORATORIUM
            Facetta annonce l'arrêt de la reconnaissance faciale.                               | facetta|facial-recognition WITHDRAWAL
            Radio Facetta renonce à la publicité politique.                                     | radio-facetta|political-ads WITHDRAWAL
            La charte de Facetta proscrit les armes autonomes.                                  | facetta|autonomous-weapons BAN
            """)
    void whoDoesWhatFirmsDoIsAFirm(String text, String company, String act) {
        assertThat(told(text)).contains(company + "|" + act);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Facetta, ministre de l'Intérieur, a suspendu la reconnaissance faciale.",
                "Les caméras à reconnaissance faciale de Marseille sont suspendues.",
                "L'IA générative restera à la porte des écoles.",
            })
    void aMinisterATownOrAThingIsNone(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Plus de publicité politique sur Twitter.                                  | x|political-ads WITHDRAWAL
            Amazon est clair : pas de reconnaissance faciale pour la police.          | amazon|facial-recognition BAN
            """)
    void aClauseNeedsNoVerb(String text, String company, String act) {
        assertThat(told(text)).contains(company + "|" + act);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plus de 100 annonceurs de publicité politique sur Twitter.",
                "Plus de la moitié des caméras à reconnaissance faciale sont d'Amazon.",
            })
    void moreOfItIsNotNoMore(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Google ne renouvellera pas son contrat de reconnaissance faciale.         | google|facial-recognition BAN
            Meta n'a plus l'intention de vendre la reconnaissance faciale.            | meta|facial-recognition WITHDRAWAL
            Meta ne veut plus de reconnaissance faciale.                              | meta|facial-recognition BAN
            La direction de Meta bannit l'IA générative.                              | meta|generative-ai BAN
            Meta a annoncé qu'elle bloquerait l'accès à la reconnaissance faciale.    | meta|facial-recognition BAN
            Amazon ne vendra ses caméras à reconnaissance faciale à la police qu'après le vote d'une loi. | amazon|facial-recognition BAN
            """)
    void aRefusalIsAHalt(String text, String company, String act) {
        assertThat(told(text)).contains(company + "|" + act);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Google renouvelle son contrat de reconnaissance faciale.",
                "Meta a l'intention de vendre la reconnaissance faciale.",
                "Meta n'a pas étendu la reconnaissance faciale.",
            })
    void whatIsRenewedOrPlannedIsNone(String text) {
        assertThat(told(text)).noneMatch(act -> act.matches(".* (BAN|WITHDRAWAL|MORATORIUM)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Amazon ne fournit plus aux policiers que la reconnaissance faciale sur mandat.  | amazon|facial-recognition RESTRICTION
            La reconnaissance faciale ne sera plus proposée qu'aux hôpitaux, dit Amazon.    | amazon|facial-recognition RESTRICTION
            """)
    void whatIsLeftToFewIsRestricted(String text, String company, String act) {
        assertThat(told(text)).contains(company + "|" + act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deux ans après l'avoir abandonnée, Meta déploie la reconnaissance faciale.       | meta|facial-recognition RESUMPTION
            Meta lance la reconnaissance faciale, qu'elle refusait jusqu'ici.                | meta|facial-recognition RESUMPTION
            Amazon redonne à la police la possibilité d'utiliser la reconnaissance faciale.  | amazon|facial-recognition RESUMPTION
            """)
    void whatIsSoldAfterItsHaltIsBack(String text, String company, String act) {
        assertThat(told(text)).contains(company + "|" + act);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deux ans après son concurrent, Meta déploie la reconnaissance faciale.",
                "Meta entend bien continuer à vendre la reconnaissance faciale.",
            })
    void whatIsNewOrGoesOnIsNotBack(String text) {
        assertThat(told(text)).noneMatch(act -> act.endsWith("RESUMPTION"));
    }

    private static List<String> told(String text) {
        return Reading.weighed("fr", text);
    }
}
