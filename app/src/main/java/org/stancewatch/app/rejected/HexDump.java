package org.stancewatch.app.rejected;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Bytes as sixteen a line: offset, hexadecimal, ASCII. */
final class HexDump {

    private static final int WIDTH = 16;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    private HexDump() {}

    /** The first {@code limit} bytes. */
    static List<String> of(byte[] bytes, int limit) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < Math.min(bytes.length, limit); from += WIDTH) {
            lines.add(line(from, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + WIDTH))));
        }
        return lines;
    }

    private static String line(int offset, byte[] bytes) {
        String ascii = new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", ".");
        return "%08x  %-47s  %s".formatted(offset, HEX.formatHex(bytes), ascii);
    }
}
