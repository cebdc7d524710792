package org.stancewatch.app.alert;

import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines.
 *
 * @param width characters a line may have; a word that is longer stands alone, unbroken, so that an address can be copied
 */
record Lines(int width) {

    boolean fits(String line) {
        return line.length() <= width;
    }

    /** Breaks at spaces. */
    List<String> of(String text) {
        return fill(List.of(text.strip().split("\\s+")), " ");
    }

    /** Joins {@code parts} with {@code separator}, breaking between parts before within one. */
    List<String> of(List<String> parts, String separator) {
        List<String> lines = new ArrayList<>();
        fill(parts, separator).forEach(line -> lines.addAll(fits(line) ? List.of(line) : of(line)));
        return lines;
    }

    private List<String> fill(List<String> pieces, String separator) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces) {
            if (!line.isEmpty() && line.length() + separator.length() + piece.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : separator).append(piece);
        }
        lines.add(line.toString());
        return lines;
    }
}
