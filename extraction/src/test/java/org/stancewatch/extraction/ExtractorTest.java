package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Until;

class ExtractorTest {

    private static Claim only(List<Claim> claims) {
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    @Test
    void doubleNegationIsSupply() {
        assertThat(Reading.asserted("en", "Nvidia won't stop selling to cryptocurrency miners."))
                .containsExactly("nvidia|crypto-mining SUPPLY");
        assertThat(Reading.asserted("en", "Nvidia refuses to suspend cryptocurrency mining."))
                .containsExactly("nvidia|crypto-mining SUPPLY");
        assertThat(Reading.asserted("fr", "Nvidia refuse de suspendre le minage de cryptomonnaies."))
                .containsExactly("nvidia|crypto-mining SUPPLY");
    }

    @Test
    void givingUpAPlanToStopIsAResumption() {
        assertThat(Reading.asserted("en", "Google has dropped its plan to remove third-party cookies."))
                .containsExactly("google|third-party-cookies RESUMPTION");
        assertThat(Reading.asserted("fr", "Google renonce à supprimer les cookies tiers."))
                .containsExactly("google|third-party-cookies RESUMPTION");
    }

    @Test
    void aHaltWithATermIsAMoratoriumWhateverTheWord() {
        Claim claim = only(Reading.claims("en", "Thales has banned facial recognition for two years."));
        assertThat(claim.act()).isEqualTo(Act.MORATORIUM);
        assertThat(claim.until()).contains(new Until.Term(java.time.Period.ofYears(2)));
    }

    @Test
    void aConditionIsToldInTheArticlesWords() {
        Claim claim = only(Reading.claims(
                "fr", "Thales suspend la reconnaissance faciale tant que le Parlement n'aura pas voté."));
        assertThat(claim.until()).contains(new Until.Condition("tant que le Parlement n'aura pas voté"));
    }

    @Test
    void untilFurtherNoticeIsNoEnd() {
        Claim claim = only(Reading.claims("en", "Thales has suspended facial recognition until further notice."));
        assertThat(claim.until()).isEmpty();
        assertThat(claim.act()).isEqualTo(Act.MORATORIUM);
    }

    @Test
    void aWeekdayIsCountedFromThePublication() {
        Claim claim = only(Reading.claims("en", "On Monday Thales suspended facial recognition."));
        assertThat(claim.effective()).contains(PartialDate.parse("2024-06-10"));
    }

    @Test
    void whatLiesMonthsBackIsHistory() {
        assertThat(only(Reading.claims("en", "In May 2021 Thales suspended facial recognition."))
                        .background())
                .isTrue();
        assertThat(only(Reading.claims("en", "On Monday Thales suspended facial recognition."))
                        .background())
                .isFalse();
    }

    @Test
    void aLostLigatureIsMendedAndTheEvidenceKeepsTheDamage() {
        Claim claim = only(Reading.claims("fr", "Microso\uFFFD a suspendu la reconnaissance faciale."));
        assertThat(claim.pair().company()).isEqualTo("microsoft");
        assertThat(claim.quote().words()).contains("Microso\uFFFD");
    }

    @Test
    void theEvidenceStandsInTheOriginalText() {
        String text = "Hm.\n\nOn  Monday, Thales   has suspended\nfacial recognition for police.";
        Claim claim = only(Reading.claims("en", text));
        assertThat(text.substring(claim.quote().start(), claim.quote().end()))
                .isEqualTo(claim.quote().words());
    }

    @Test
    void aBrandCountsForItsOwner() {
        Claim claim = only(Reading.claims("en", "Waymo has suspended its robotaxi service."));
        assertThat(claim.pair().company()).isEqualTo("google");
        assertThat(claim.brand()).contains("Waymo");
    }

    @Test
    void severalSentencesAboutOneActAreOneClaim() {
        assertThat(
                        Reading.claims(
                                "en",
                                "Thales has suspended facial recognition.\n\nThe company said on Monday it suspended facial recognition for one year."))
                .hasSize(1);
    }

    @Test
    void aCompanyByReferenceIsTheOneSpokenOf() {
        assertThat(Reading.asserted(
                        "en",
                        "Facial recognition"
                                + " sells badly, Thales admits. The company has suspended facial recognition."))
                .containsExactly("thales|facial-recognition MORATORIUM");
    }

    @Test
    void aDenialIsToldAsOne() {
        Claim claim = only(Reading.claims("en", "Thales denied that it has suspended facial recognition."));
        assertThat(claim.modality()).isEqualTo(Modality.DENIED);
    }

    @Test
    void aThreatIsConsidered() {
        Claim claim = only(Reading.claims("fr", "Thales menace de suspendre la reconnaissance faciale."));
        assertThat(claim.modality()).isEqualTo(Modality.CONSIDERED);
    }

    @Test
    void satireClaimsNothing() {
        assertThat(Reading.claims("en", "SATIRE - Thales has suspended facial recognition."))
                .isEmpty();
    }

    @Test
    void aNoteOnWhoIsInventedMakesNoSatire() {
        assertThat(Reading.asserted(
                        "en", "Thales has suspended facial recognition. A fictional town stands in the photo."))
                .containsExactly("thales|facial-recognition MORATORIUM");
    }

    @Test
    void aTextInShortLinesIsReadAcrossThem() {
        String text = """
                The committee had asked for it twice, and twice the answer was that nothing had been decided
                yet. On Wednesday that changed: Amazon imposed a moratorium of one year on police use of
                Rekognition. Staff were told in a letter that went out an hour before the news did, at
                lunch time.""";
        assertThat(Reading.claims("en", text)).singleElement().returns(Optional.of("Rekognition"), Claim::brand);
    }

    @Test
    void ordinaryNewsStopsAtTheGate() {
        assertThat(Reading.EXTRACTOR
                        .extract(Reading.article("en", "", "The dockers suspended their strike on Friday."))
                        .outcome())
                .isEqualTo(Outcome.NO_TOPIC);
    }

    @Test
    void aBlankTextIsUnreadableAndSaysWhy() {
        Extraction extraction = Reading.EXTRACTOR.extract(Reading.article("en", "", " "));
        assertThat(extraction.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(extraction.reason()).isEqualTo(Optional.of("text: is blank"));
    }

    @Test
    void aTextWithoutStatedLanguageIsReadInItsOwn() {
        Extraction extraction = Reading.EXTRACTOR.extract(Reading.article(
                "xx",
                "",
                "Le groupe l'a dit : Thales a suspendu la reconnaissance faciale dans les gares et les stades."));
        assertThat(extraction.language()).isEqualTo("fr");
    }
}
