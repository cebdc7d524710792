package org.stancewatch.app.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.ledger.AlertType.EXTENSION;
import static org.stancewatch.domain.ledger.AlertType.LAPSE;
import static org.stancewatch.domain.ledger.AlertType.NEW_MORATORIUM;
import static org.stancewatch.domain.ledger.AlertType.REVERSAL;
import static org.stancewatch.domain.ledger.AlertType.WAVE;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.Stance;

class AlertPrinterTest {

    private static final Labels LABELS = new Labels(Map.of("ibm", "IBM"), Map.of());
    private static final AlertPrinter PRINTER = new AlertPrinter(LABELS, Palette.PLAIN, 80);

    @Test
    void aHaltWithATermTellsScopeDatesTermWordsAndSource() {
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.MORATORIUM)
                .until(new Until.Term(Period.ofYears(1)), LocalDate.parse("2021-06-10"))
                .corroboration(2)
                .late()
                .build();
        assertThat(PRINTER.print(alert)).isEqualTo("""
                NEW MORATORIUM  Amazon · facial recognition
                  moratorium for police from 10 June 2020 · for 1 year, to 10 June 2021
                  “a one-year moratorium on police use”
                  The Seattle Ledger, 11 June 2020 · https://ledger.example/amazon
                  2 independent publishers · late: old news · amazon|facial-recognition#1

                """);
    }

    @Test
    void anOpenHaltSaysThatNoEndIsGiven() {
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.BAN).build();
        assertThat(line(alert, 1)).isEqualTo("  ban for police from 10 June 2020 · no end given");
    }

    @Test
    void aConditionIsQuotedBecauseTheWordsAreTheArticles() {
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.MORATORIUM)
                .until(new Until.Condition("a national law"), null)
                .build();
        assertThat(line(alert, 1)).isEqualTo("  moratorium for police from 10 June 2020 · condition: “a national law”");
    }

    @Test
    void aCoarseDateIsPrintedAsCoarseAsItIsKnown() {
        Alert alert =
                AlertSample.of(NEW_MORATORIUM, Act.BAN).effective("2020-06").build();
        assertThat(line(alert, 1)).isEqualTo("  ban for police from June 2020 · no end given");
    }

    @Test
    void audiencesAndJurisdictionAreNamed() {
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.BAN)
                .scope(Scope.of(Set.of("police", "private-sector"), Optional.of("US-CA")))
                .build();
        assertThat(line(alert, 1))
                .isEqualTo("  ban for police and private sector in US-CA from 10 June 2020 · no end given");
    }

    @Test
    void aReversalNamesTheHaltItEnds() {
        Alert alert = AlertSample.of(REVERSAL, Act.RESUMPTION)
                .after(Stance.SUPPLYING)
                .effective("2025-02-04")
                .reverses("2018-06")
                .build();
        assertThat(line(alert, 1))
                .isEqualTo("  resumption for police from 4 February 2025 · ends the halt of June 2018");
    }

    @Test
    void anExtensionOfAnUnknownHaltSaysSo() {
        Alert alert = AlertSample.of(EXTENSION, Act.EXTENSION)
                .until(new Until.OnDate(PartialDate.parse("2022-06-10")), LocalDate.parse("2022-06-10"))
                .build();
        assertThat(PRINTER.print(alert).lines().skip(1).limit(2))
                .containsExactly(
                        "  extension for police from 10 June 2020 · until 10 June 2022",
                        "  prolongs a halt of unknown date");
    }

    @Test
    void aLapseTellsWhenTheTermRanOut() {
        Alert alert = AlertSample.of(LAPSE, Act.MORATORIUM)
                .after(Stance.UNKNOWN)
                .effective("2021-06-10")
                .build();
        assertThat(line(alert, 1)).isEqualTo("  moratorium for police ran out on 10 June 2021 · nothing prolonged it");
    }

    @Test
    void aWaveNamesItsCompanies() {
        Alert alert = AlertSample.of(WAVE, Act.MORATORIUM)
                .companies("amazon", "ibm", "microsoft")
                .build();
        assertThat(line(alert, 0)).isEqualTo("WAVE  Amazon, IBM, Microsoft · facial recognition");
    }

    @Test
    void aWithdrawnAlertSaysSoAndWhy() {
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.BAN)
                .status(AlertStatus.WITHDRAWN, "the article was corrected")
                .supersededBy("amazon|facial-recognition#2")
                .build();
        String block = PRINTER.print(alert);
        assertThat(block).startsWith("NEW MORATORIUM  Amazon · facial recognition  [WITHDRAWN]\n");
        assertThat(block.strip())
                .endsWith("reason: the article was corrected · superseded by amazon|facial-recognition#2");
    }

    @Test
    void whoHearsOfAnAlertForTheFirstTimeIsNotToldItsHistory() {
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.BAN)
                .status(AlertStatus.UPDATED, "publishers 1 are now 2")
                .build();
        assertThat(PRINTER.printFirst(alert))
                .startsWith("NEW MORATORIUM  Amazon · facial recognition\n")
                .doesNotContain("publishers 1 are now 2");
    }

    @Test
    void aChangeToAKnownAlertIsToldInTwoLines() {
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.BAN)
                .status(AlertStatus.UPDATED, "publishers 1 are now 2")
                .build();
        assertThat(PRINTER.printChange(alert)).isEqualTo("""
                NEW MORATORIUM  Amazon · facial recognition  [UPDATED]
                  reason: publishers 1 are now 2 · amazon|facial-recognition#1

                """);
    }

    @Test
    void noLineIsWiderThanTheTerminalButAnAddress() {
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.BAN)
                .companies("amazon", "ibm", "microsoft", "the-metals-company")
                .quote("word ".repeat(60).strip())
                .build();
        assertThat(new AlertPrinter(LABELS, Palette.PLAIN, 40).print(alert).lines())
                .allMatch(line -> line.length() <= 40 || line.strip().startsWith("https://"));
    }

    @Test
    void coloursStandOnlyWhereAskedFor() {
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.BAN).build();
        String coloured = new AlertPrinter(LABELS, Palette.COLOUR, 80).print(alert);
        assertThat(coloured).contains("\u001B[");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(PRINTER.print(alert));
    }

    @Test
    void theEarliestEffectiveDateComesFirst() {
        Alert early = AlertSample.of(NEW_MORATORIUM, Act.BAN).build();
        Alert late = AlertSample.of(NEW_MORATORIUM, Act.BAN).effective("2021").build();
        assertThat(Stream.of(late, early).sorted(AlertPrinter.BY_DATE)).containsExactly(early, late);
    }

    private static String line(Alert alert, int number) {
        return PRINTER.print(alert).lines().skip(number).findFirst().orElseThrow();
    }
}
