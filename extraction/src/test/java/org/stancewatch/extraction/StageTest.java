package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Claim;

class StageTest {

    private static List<String> companies(String title, String text, Stage... without) {
        return Reading.EXTRACTOR.without(Set.of(without)).extract(Reading.article("en", title, text)).claims().stream()
                .map(Claim::pair)
                .map(pair -> pair.company())
                .toList();
    }

    @Test
    void withoutTheGateEveryArticleIsRead() {
        Extractor open = Reading.EXTRACTOR.without(Set.of(Stage.GATE));
        assertThat(open.isWorthReading(Reading.article("en", "", "The mayor opened a library.")))
                .isTrue();
        assertThat(Reading.EXTRACTOR.isWorthReading(Reading.article("en", "", "The mayor opened a library.")))
                .isFalse();
    }

    @Test
    void aCompanyInNoCatalogueIsFoundByItsStage() {
        String text = "The start-up Voxfield has suspended voice cloning for a year, it said on Monday.";
        assertThat(companies("", text)).containsExactly("voxfield");
        assertThat(companies("", text, Stage.UNKNOWN_COMPANIES)).doesNotContain("voxfield");
    }

    @Test
    void whatIsOnlyReferredToIsFoundByItsStage() {
        String text =
                "Amazon sells books in Rouen, as Idemia does. The company has suspended facial recognition for a year.";
        assertThat(companies("", text)).containsExactly("amazon");
        assertThat(companies("", text, Stage.REFERENCES)).isEmpty();
    }

    @Test
    void aDamagedNameIsFoundByRepair() {
        String text = "Microso\uFFFD has suspended facial recognition for police for a year, it said on Monday.";
        assertThat(companies("", text)).containsExactly("microsoft");
        assertThat(companies("", text, Stage.REPAIR)).doesNotContain("microsoft");
    }
}
