package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a halt may be told by, by class of construction; how likely it is, the weights say. */
class HaltCandidatesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Meta will carry no political ads in Europe.                            | meta|political-ads BAN
            Meta sells none of its smart glasses to minors.                        | meta|smart-glasses BAN
            Meta accepts not a single political ad.                                | meta|political-ads BAN
            Meta will sell no more smart glasses.                                  | meta|smart-glasses WITHDRAWAL
            """)
    void whoDoesItToNothingDoesNotDoIt(String text, String company, String act) {
        assertThat(told("en", text)).contains(company + "|" + act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Meta offered no comment on its political ads.
            Meta provides no details about its political ads.
            """)
    void whoSaysNothingOfItHaltsNothing(String text) {
        assertThat(told("en", text)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Meta had every facial recognition camera removed.                 | meta|facial-recognition WITHDRAWAL
            en | Meta's facial recognition is no more.                             | meta|facial-recognition WITHDRAWAL
            en | Meta has put its stablecoin in a drawer.                          | meta|stablecoin MORATORIUM
            en | Meta took a vow of abstinence from targeted advertising.          | meta|targeted-advertising BAN
            en | Users of Meta no longer have access to facial recognition.        | meta|facial-recognition BAN
            fr | Meta replie ses drones de livraison.                              | meta|delivery-drones WITHDRAWAL
            fr | Meta fait vœu d'abstinence : la publicité ciblée disparaît.       | meta|targeted-advertising BAN
            fr | Meta a figé tous ses robotaxis.                                   | meta|autonomous-driving MORATORIUM
            fr | Meta a remis la reconnaissance faciale au printemps.              | meta|facial-recognition MORATORIUM
            fr | Meta laisse à d'autres la reconnaissance faciale.                 | meta|facial-recognition WITHDRAWAL
            """)
    void whatIsSaidInPicturesIsAHalt(String language, String text, String company, String act) {
        assertThat(told(language, text)).contains(company + "|" + act);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | Meta, Google et la chinoise Unitree renoncent à la reconnaissance faciale.      | meta
            fr | L'américain Meta, l'helvétique Google et Unitree bannissent la reconnaissance faciale. | google
            en | Meta, Google and the Chinese Unitree have banned facial recognition.            | meta
            """)
    void whereACompanyIsFromPartsNoList(String language, String text, String company) {
        assertThat(told(language, text)).anyMatch(claim -> claim.startsWith(company + "|facial-recognition"));
    }

    private static List<String> told(String language, String text) {
        return Reading.weighed(language, text);
    }
}
