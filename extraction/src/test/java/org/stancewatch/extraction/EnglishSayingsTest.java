package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sayings of English that only their whole tells, and what is as like as can be and tells another thing, or nothing. */
class EnglishSayingsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Facial recognition is no longer welcome at Meta.             | meta|facial-recognition BAN
            Meta is through with facial recognition.                     | meta|facial-recognition WITHDRAWAL
            Meta has thought better of facial recognition.               | meta|facial-recognition WITHDRAWAL
            Meta and facial recognition part company.                    | meta|facial-recognition WITHDRAWAL
            Meta gets cold feet over facial recognition.                 | meta|facial-recognition MORATORIUM
            The facial recognition cameras of Walmart have come down.    | walmart|facial-recognition WITHDRAWAL
            None of Walmart's shops will use facial recognition.         | walmart|facial-recognition BAN
            Waymo's robotaxis stay in the depot.                         | google|autonomous-driving MORATORIUM
            Meta vowed to stop selling facial recognition.               | meta|facial-recognition WITHDRAWAL
            Meta refuses to provide facial recognition to police.        | meta|facial-recognition BAN
            """)
    void aSayingIsAHalt(String text, String company, String act) {
        assertThat(Reading.weighed("en", text)).contains(company + "|" + act);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Facial recognition is welcome again at Meta.
            The price of Walmart's facial recognition cameras comes down to this.
            Meta refuses to provide details of its facial recognition.
            Meta refuses to give a date for facial recognition.
            """)
    void whatOnlySoundsLikeAHaltIsNone(String text) {
        assertThat(halts(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Signal will never weaken end-to-end encryption.              | signal|end-to-end-encryption SUPPLY
            Meta refuses to give up end-to-end encryption.               | meta|end-to-end-encryption SUPPLY
            Google's third-party cookies stay after all.                 | google|third-party-cookies RESUMPTION
            Meta takes facial recognition out of the drawer.             | meta|facial-recognition RESUMPTION
            Meta will sell facial recognition to hospitals only.         | meta|facial-recognition RESTRICTION
            Whoever wants to use Meta's facial recognition must apply for access. | meta|facial-recognition RESTRICTION
            Meta's facial recognition will not return before 2026.       | meta|facial-recognition EXTENSION
            Meta's facial recognition will not be back.                  | meta|facial-recognition MORATORIUM
            """)
    void aSayingIsSomethingElse(String text, String company, String act) {
        assertThat(Reading.weighed("en", text)).contains(company + "|" + act);
    }

    @Test
    void aCompanyIsReferredToByItsHomeOrTrade() {
        String text = "Bumble sells facial recognition. On Monday %s suspended it.";
        assertThat(isReferredTo(text.formatted("the Dallas dating firm"))).isTrue();
        assertThat(isReferredTo(text.formatted("the rival dating firm"))).isFalse();
    }

    private static boolean isReferredTo(String text) {
        return Reading.EXTRACTOR.candidates(Reading.article("en", "", text)).stream()
                .anyMatch(candidate -> candidate.features().contains("actor=referred"));
    }

    private static Stream<String> halts(String text) {
        return Reading.weighed("en", text).stream().filter(claim -> claim.matches(".* (BAN|MORATORIUM|WITHDRAWAL)"));
    }
}
