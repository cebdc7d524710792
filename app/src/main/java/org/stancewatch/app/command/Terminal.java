package org.stancewatch.app.command;

import org.stancewatch.app.alert.AlertPrinter;
import org.stancewatch.app.alert.Labels;
import org.stancewatch.app.alert.Palette;
import org.stancewatch.extraction.lexicon.Catalogue;

/** What alerts look like where the user sits. */
final class Terminal {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;
    private static final int USUAL = 80;

    private Terminal() {}

    static AlertPrinter printer(Catalogue catalogue) {
        return new AlertPrinter(Labels.of(catalogue), Palette.ofTerminal(), width(System.getenv("COLUMNS")));
    }

    /** As wide as the terminal, but not so wide that a line is hard to read. */
    static int width(String columns) {
        if (columns == null || !columns.matches("\\d{1,5}")) {
            return USUAL;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }
}
