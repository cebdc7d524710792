package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.domain.claim.Act;

/** That each English construction is weighed at all, in a sentence of our own: how it then weighs is for the weights. */
class EnglishConstructionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phrasal verb, its object inside | Amazon put sales of facial recognition on the back burner. | MORATORIUM
            idiom of braking | Amazon has pumped the brakes on facial recognition. | MORATORIUM
            light verb and noun | Amazon has called a halt to facial recognition. | MORATORIUM
            predicative phrase | Facial recognition from Amazon is now off limits to police. | BAN
            gerund as a noun | Amazon announced the shelving of facial recognition. | MORATORIUM
            nominal end | Amazon announced an end to facial recognition. | WITHDRAWAL
            idiom of leaving | Amazon has washed its hands of facial recognition. | WITHDRAWAL
            idiom of ending, its object inside | Amazon is putting facial recognition out to pasture. | WITHDRAWAL
            cut ties | Amazon severed ties with facial recognition. | WITHDRAWAL
            what customers cannot do | Customers will be unable to buy facial recognition from Amazon. | WITHDRAWAL
            deny access | Amazon denies police access to facial recognition. | BAN
            date inside the promise | Amazon vowed on Tuesday never to sell facial recognition. | BAN
            promise as a noun | Amazon signed a pledge not to sell facial recognition. | BAN
            promise as a noun, apart | Amazon signed a pledge in Paris never to sell facial recognition. | BAN
            aside behind the negation | Amazon will not, for now, sell facial recognition. | MORATORIUM
            rule of the house in the present | Amazon said it does not sell facial recognition. | BAN
            wording that forbids | Amazon deleted language expressly prohibiting the use of facial recognition. | RESUMPTION
            change of mind | Amazon has made a U-turn on facial recognition. | RESUMPTION
            opened door | Amazon has opened the door to facial recognition. | RESUMPTION
            compound before the halt | Google lifted its post-election ban on political ads. | RESUMPTION
            date that is moved | Google moved the date for third-party cookies back a year. | MORATORIUM
            only with an auxiliary | Amazon will only sell facial recognition to vetted buyers. | RESTRICTION
            switched off by default | Amazon turned facial recognition off by default. | RESTRICTION
            way out for users | Amazon gives users a way to opt out of facial recognition. | RESTRICTION
            going on, figuratively | Amazon is sticking to its guns on facial recognition. | SUPPLY
            going on in spite of critics | Despite protests, Amazon sells facial recognition. | SUPPLY
            """)
    void aConstructionIsWeighed(String construction, String text, String act) {
        assertThat(Reading.EXTRACTOR.candidates(Reading.article("en", "", text)))
                .as(construction)
                .anySatisfy(candidate -> assertThat(candidate.claim().act().actClass())
                        .isEqualTo(Act.valueOf(act).actClass()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a word of elections | Amazon writes about facial recognition in a post-election report.
            a rank | Amazon's facial recognition hit a record low.
            a business that nobody contests | Amazon sells facial recognition.
            """)
    void whatOnlySoundsLikeAnActIsNotWeighed(String wording, String text) {
        assertThat(Reading.EXTRACTOR.candidates(Reading.article("en", "", text)))
                .as(wording)
                .isEmpty();
    }
}
