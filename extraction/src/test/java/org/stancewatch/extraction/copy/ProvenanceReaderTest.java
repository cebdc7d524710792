package org.stancewatch.extraction.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.extraction.copy.Copied.by;
import static org.stancewatch.extraction.copy.Copied.crediting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.extraction.Reading;

class ProvenanceReaderTest {

    private static final String TEXT = "Norvale barred police from its software.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SEATTLE, June 10 (Reuters) - Norvale barred police.               | Reuters
                    SEATTLE (AP) — Norvale barred police.                             | Associated Press
                    SEATTLE ( Reuters ) — Norvale barred police.                      | Reuters
                    Paris (AFP) – Norvale écarte la police.                           | AFP
                    AFP - Norvale écarte la police.                                   | AFP
                    By The Associated Press Norvale barred police.                    | Associated Press
                    Norvale barred police. (Reuters)                                  | Reuters
                    Norvale écarte la police. (avec AFP)                              | AFP
                    Norvale écarte la police. (avec l’AFP)                            | AFP
                    Norvale écarte la police. (AFP, Reuters)                          | AFP
                    Norvale écarte la police. (Belga)                                 | Belga
                    Norvale barred police. The Associated Press contributed to this report. | Associated Press
                    Norvale barred police. AP reporters contributed.                  | Associated Press
                    Norvale barred police. With files from The Canadian Press.        | The Canadian Press
                    Norvale barred police. Additional reporting by Reuters.           | Reuters
                    Norvale barred police. © 2020 AFP                                 | AFP
                    Norvale barred police. Copyright 2020 The Associated Press.       | Associated Press
                    Our own lead stands here, longer than a dateline would be. SEATTLE (Reuters) - Norvale barred police. | Reuters
                    """)
    void anAgencyThatTheTextCreditsIsFound(String text, String agency) {
        assertThat(Copied.provenance(text).agency()).contains(agency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reuters", "— Reuters", "with AP", "Avec AFP", "Source : AFP", "© AFP"})
    void aLastLineMayCreditAnAgency(String line) {
        assertThat(Copied.provenance(TEXT + "\n\n" + line).agency()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale barred police, a spokesman told Reuters.",
                "Norvale écarte la police, a-t-elle déclaré à l'AFP.",
                "Norvale barred police, the Associated Press reported.",
                "Norvale, which owns a tenth of Reuters, barred police.",
                "The bulletin (apart from one line) - barred police.",
                "PARIS (France) - Norvale barred police."
            })
    void whatIsOnlyWrittenAboutAnAgencyIsNoCredit(String text) {
        assertThat(Copied.provenance(text).agency()).isEmpty();
    }

    @Test
    void whatTheArticleSaysOfItsAgencyGoesBeforeItsText() {
        assertThat(Reading.EXTRACTOR
                        .provenance(crediting("Northline", "PARIS (AFP) - " + TEXT))
                        .agency())
                .contains("Northline");
    }

    @Test
    void anAgencyIsCalledByItsUsualName() {
        assertThat(Reading.EXTRACTOR
                        .provenance(crediting("Agence France-Presse", TEXT))
                        .agency())
                .contains("AFP");
    }

    @Test
    void anAgencySpeaksForItselfAsThoseDoThatCopyIt() {
        assertThat(Reading.EXTRACTOR
                        .provenance(by("Reuters", "https://www.reuters.com/a", TEXT))
                        .agency())
                .contains("Reuters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Wired                   | https://www.wired.com/a      | Condé Nast
                    whatever it calls itself | https://www.wired.com/a     | Condé Nast
                    wired.com               | https://cache.example/a      | Condé Nast
                    Wall Street Journal     | https://cache.example/a      | News Corp
                    L’Est Républicain       | https://cache.example/a      | Ebra
                    Le Dauphine Libere      | https://cache.example/a      | Ebra
                    """)
    void theOwnerOfAKnownPublisherIsKnown(String publisher, String url, String owner) {
        assertThat(Reading.EXTRACTOR.provenance(by(publisher, url, TEXT)).owner())
                .contains(owner);
    }

    @Test
    void aPublisherThatNobodyKnowsHasNoOwner() {
        assertThat(Copied.provenance(TEXT).owner()).isEmpty();
    }
}
