package org.stancewatch.app.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.ledger.AlertType.NEW_MORATORIUM;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertStatus;

class AlertPrinterTest {

    private static final String HEADLINE = "Amazon bars police from facial recognition";
    private static final AlertPrinter PRINTER = new AlertPrinter(alert -> HEADLINE, Palette.PLAIN, 80);

    @Test
    void anAlertTellsItsHeadlineWordsSourceDayAndPublishers() {
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.BAN).corroboration(2).build();
        assertThat(PRINTER.print(alert)).isEqualTo("""
                NEW MORATORIUM  Amazon bars police from facial recognition
                  “a one-year moratorium on police use”
                  The Seattle Ledger, 11 June 2020 · https://ledger.example/amazon
                  from 10 June 2020 · 2 independent publishers · amazon|facial-recognition#1

                """);
    }

    @Test
    void aCoarseDateIsPrintedAsCoarseAsItIsKnown() {
        Alert alert =
                AlertSample.of(NEW_MORATORIUM, Act.BAN).effective("2020-06").build();
        assertThat(line(alert, 3)).startsWith("  from June 2020 · 1 independent publisher · ");
    }

    @Test
    void aLongHeadlineStandsInLinesOfItsOwn() {
        AlertPrinter printer = new AlertPrinter(alert -> "word ".repeat(20).strip(), Palette.PLAIN, 80);
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.BAN).build();
        assertThat(printer.print(alert).lines().limit(3))
                .containsExactly("NEW MORATORIUM", "  " + "word ".repeat(15).strip(), "  word word word word word");
    }

    @Test
    void aWithdrawnAlertSaysSoAndWhy() {
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.BAN)
                .status(AlertStatus.WITHDRAWN, "the article was corrected")
                .supersededBy("amazon|facial-recognition#2")
                .build();
        String block = PRINTER.print(alert);
        assertThat(block).startsWith("NEW MORATORIUM  Amazon bars police from facial recognition  [WITHDRAWN]\n");
        assertThat(block.strip())
                .endsWith("reason: the article was corrected · superseded by amazon|facial-recognition#2");
    }

    @Test
    void whoHearsOfAnAlertForTheFirstTimeIsNotToldItsHistory() {
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.BAN)
                .status(AlertStatus.UPDATED, "publishers 1 are now 2")
                .build();
        assertThat(PRINTER.printFirst(alert))
                .startsWith("NEW MORATORIUM  Amazon bars police from facial recognition\n")
                .doesNotContain("publishers 1 are now 2");
    }

    @Test
    void aChangeToAKnownAlertIsToldInTwoLines() {
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.BAN)
                .status(AlertStatus.UPDATED, "publishers 1 are now 2")
                .build();
        assertThat(PRINTER.printChange(alert)).isEqualTo("""
                NEW MORATORIUM  Amazon bars police from facial recognition  [UPDATED]
                  reason: publishers 1 are now 2 · amazon|facial-recognition#1

                """);
    }

    @Test
    void noLineIsWiderThanTheTerminalButAnAddress() {
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.BAN)
                .quote("word ".repeat(60).strip())
                .build();
        assertThat(new AlertPrinter(same -> HEADLINE, Palette.PLAIN, 40)
                        .print(alert)
                        .lines())
                .allMatch(line -> line.length() <= 40 || line.strip().startsWith("https://"));
    }

    @Test
    void coloursStandOnlyWhereAskedFor() {
        Alert alert = AlertSample.of(NEW_MORATORIUM, Act.BAN).build();
        String coloured = new AlertPrinter(same -> HEADLINE, Palette.COLOUR, 80).print(alert);
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
