package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a French wording may tell, by class of construction; how likely it is, the weights say. */
class FrenchCandidatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Meta plaça la reconnaissance faciale sous cloche.                                | meta|facial-recognition MORATORIUM
            Chez Meta, la reconnaissance faciale est désormais à l'arrêt.                    | meta|facial-recognition MORATORIUM
            Meta met la reconnaissance faciale en sourdine.                                  | meta|facial-recognition MORATORIUM
            Meta laisse la reconnaissance faciale en jachère.                                | meta|facial-recognition MORATORIUM
            Waymo a consigné ses robotaxis au dépôt.                                         | google|autonomous-driving MORATORIUM
            """)
    void whatIsPutAsideRests(String text, String company, String act) {
        assertThat(told(text)).contains(company + "|" + act);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Meta enterre la reconnaissance faciale.                                          | meta|facial-recognition WITHDRAWAL
            Meta a tiré un trait sur la reconnaissance faciale.                              | meta|facial-recognition WITHDRAWAL
            Meta relègue la reconnaissance faciale aux oubliettes.                           | meta|facial-recognition WITHDRAWAL
            Meta annonce la fin de la reconnaissance faciale.                                | meta|facial-recognition WITHDRAWAL
            Meta en finit avec la reconnaissance faciale.                                    | meta|facial-recognition WITHDRAWAL
            """)
    void whatIsGivenUpEnds(String text, String company, String act) {
        assertThat(told(text)).contains(company + "|" + act);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Meta a coupé l'accès à la reconnaissance faciale.                                | meta|facial-recognition BAN
            Meta trace une ligne rouge : la reconnaissance faciale.                          | meta|facial-recognition BAN
            Aucun outil de reconnaissance faciale n'est admis chez Meta.                     | meta|facial-recognition BAN
            Meta défend à ses salariés d'employer la reconnaissance faciale.                 | meta|facial-recognition BAN
            Meta se dispense de recourir à la reconnaissance faciale.                        | meta|facial-recognition BAN
            Chez Meta, pas question d'employer la reconnaissance faciale.                    | meta|facial-recognition BAN
            """)
    void whatIsRuledOutIsBanned(String text, String company, String act) {
        assertThat(told(text)).contains(company + "|" + act);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Meta ne proposera plus que sur demande la reconnaissance faciale.                | meta|facial-recognition RESTRICTION
            Meta n'autorise que dans ses bureaux la reconnaissance faciale.                  | meta|facial-recognition RESTRICTION
            Meta soumet la reconnaissance faciale à un accord écrit.                         | meta|facial-recognition RESTRICTION
            """)
    void whatOnlySomeGetIsRestricted(String text, String company, String act) {
        assertThat(told(text)).contains(company + "|" + act);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Les livraisons par drone d'Amazon n'ont repris qu'en mars.                       | amazon|delivery-drones RESUMPTION
            Amazon se remet à livrer par drone.                                              | amazon|delivery-drones RESUMPTION
            Amazon ne maintient pas la suspension de ses livraisons par drone.               | amazon|delivery-drones RESUMPTION
            Amazon rouvrit la livraison par drone au printemps.                              | amazon|delivery-drones RESUMPTION
            """)
    void whatIsTakenUpAgainIsBack(String text, String company, String act) {
        assertThat(told(text)).contains(company + "|" + act);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Meta imite Google, qui avait lui aussi abandonné la reconnaissance faciale.      | google|facial-recognition WITHDRAWAL
            Meta hésite, Google annonce qu'il abandonne la reconnaissance faciale.           | google|facial-recognition WITHDRAWAL
            """)
    void aPronounMayStandForEachCompanyNamed(String text, String company, String act) {
        assertThat(told(text)).contains(company + "|" + act);
    }

    private static List<String> told(String text) {
        return Reading.weighed("fr", text);
    }
}
