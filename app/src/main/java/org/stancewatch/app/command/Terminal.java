package org.stancewatch.app.command;

import org.stancewatch.app.alert.AlertPrinter;
import org.stancewatch.app.alert.Palette;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.Settings;
import org.stancewatch.domain.headline.Headlines;

/** What alerts look like where the user sits. */
final class Terminal {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;
    private static final int USUAL = 80;

    private Terminal() {}

    /** Prints {@code headlines} in the language of {@code settings}. */
    static AlertPrinter printer(Headlines headlines, Configuration settings) {
        String language = settings.get(Settings.LANGUAGE);
        int width = width(System.getenv("COLUMNS"));
        return new AlertPrinter(alert -> headlines.of(alert, language), Palette.ofTerminal(), width);
    }

    /** As wide as the terminal, but not so wide that a line is hard to read. */
    static int width(String columns) {
        if (columns == null || !columns.matches("\\d{1,5}")) {
            return USUAL;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }
}
