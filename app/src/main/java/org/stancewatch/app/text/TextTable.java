package org.stancewatch.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows whose cells stand below each other. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int leftColumns;

    private TextTable(int leftColumns) {
        this.leftColumns = leftColumns;
    }

    /** The first cell of each row to the left, the others, figures, to the right. */
    public static TextTable ofFigures() {
        return new TextTable(1);
    }

    /** All cells to the left. */
    public static TextTable ofWords() {
        return new TextTable(Integer.MAX_VALUE);
    }

    /** Adds a row; each has as many cells as the first. */
    public TextTable row(String name, Stream<String> cells) {
        rows.add(Stream.concat(Stream.of(name), cells).toList());
        return this;
    }

    /** The rows, without spaces at their ends. */
    public List<String> lines() {
        List<Integer> widths = IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        return rows.stream().map(row -> line(row, widths).stripTrailing()).toList();
    }

    private String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> padded(row.get(column), widths.get(column), column < leftColumns))
                .collect(Collectors.joining(GAP));
    }

    private static String padded(String cell, int width, boolean left) {
        String space = " ".repeat(width - cell.length());
        return left ? cell + space : space + cell;
    }
}
