package org.stancewatch.app.alert;

import org.stancewatch.domain.ledger.AlertType;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours on a terminal, none elsewhere. */
public enum Palette {
    COLOUR,
    PLAIN;

    /** Colour where standard output is a terminal that shows it and {@code NO_COLOR} is not set. */
    public static Palette ofTerminal() {
        return Ansi.AUTO.enabled() ? COLOUR : PLAIN;
    }

    String type(AlertType type, String text) {
        return styled(
                text,
                Style.bold,
                switch (type) {
                    case NEW_MORATORIUM, ESCALATION -> Style.fg_red;
                    case EXTENSION, WAVE -> Style.fg_magenta;
                    case REVERSAL -> Style.fg_green;
                    case RELAXATION, LAPSE -> Style.fg_yellow;
                });
    }

    String strong(String text) {
        return styled(text, Style.bold);
    }

    String quoted(String text) {
        return styled(text, Style.italic);
    }

    String faint(String text) {
        return styled(text, Style.faint);
    }

    /** Ends with a full reset: many terminals read the code for “bold off” as “underline twice”. */
    private String styled(String text, IStyle... styles) {
        return this == PLAIN ? text : Style.on(styles) + text + Style.off(Style.reset);
    }
}
