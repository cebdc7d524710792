package org.stancewatch.dashboard.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stancewatch.dashboard.view.AlertPage.Cursor;
import org.stancewatch.dashboard.view.At;

/** Cursors as text that nobody is tempted to read. */
final class Cursors {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f-]{36}) (\\d{1,18}) (-?\\d{1,18}) (\\d{1,9}) (\\d{1,18})");

    private Cursors() {}

    static String write(Cursor cursor) {
        String text = cursor.view() + " " + cursor.seq() + " " + cursor.told() + " "
                + cursor.at().partition() + " " + cursor.at().offset();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    static Cursor read(String text) {
        Matcher parts = FORM.matcher(decoded(text));
        if (!parts.matches()) {
            throw Problem.badRequest("cursor: is none that was given out here");
        }
        return new Cursor(
                parts.group(1),
                Long.parseLong(parts.group(2)),
                Long.parseLong(parts.group(3)),
                new At(Integer.parseInt(parts.group(4)), Long.parseLong(parts.group(5))));
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException none) {
            return "";
        }
    }
}
