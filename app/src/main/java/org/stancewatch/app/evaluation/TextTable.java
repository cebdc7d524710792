package org.stancewatch.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows whose cells stand below each other, the first of each to the left, the others to the right. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable row(String name, Stream<String> cells) {
        rows.add(Stream.concat(Stream.of(name), cells).toList());
        return this;
    }

    List<String> lines() {
        List<Integer> widths = IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> padded(row.get(column), widths.get(column), column == 0))
                .collect(Collectors.joining(GAP));
    }

    private static String padded(String cell, int width, boolean left) {
        String space = " ".repeat(width - cell.length());
        return left ? cell + space : space + cell;
    }
}
