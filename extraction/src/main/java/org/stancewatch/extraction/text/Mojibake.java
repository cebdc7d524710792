package org.stancewatch.extraction.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Letters of UTF-8 that were read as Windows-1252 or Latin-1: "Ã©" was é. */
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char LOST = '\uFFFD';
    /** The last byte of a closing quotation mark, which Windows-1252 has no letter for. */
    private static final byte UNDEFINED = (byte) 0x9D;

    /**
     * What stands in a text in the place of one letter.
     *
     * @param letter the letter
     * @param length how many characters it was read as
     */
    record Found(String letter, int length) {}

    private static final Found NONE = new Found("", 0);

    private Mojibake() {}

    /** The letter at {@code at}, of length 0 where nothing was misread: two or three characters that are valid UTF-8 as bytes. */
    static Found at(String text, int at) {
        int length = length(text.charAt(at));
        if (length == 0 || at + length > text.length()) {
            return NONE;
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = asByte(text.charAt(at + i));
            if (i > 0 && (bytes[i] & 0xC0) != 0x80) {
                return NONE;
            }
        }
        String letter = new String(bytes, StandardCharsets.UTF_8);
        return letter.length() == 1 && letter.charAt(0) != LOST ? new Found(letter, length) : NONE;
    }

    // The beginnings of accented letters, of œ, and of quotation marks and dashes.
    private static int length(char c) {
        return switch (c) {
            case '\u00C2', '\u00C3', '\u00C5' -> 2;
            case '\u00E2' -> 3;
            default -> 0;
        };
    }

    private static byte asByte(char c) {
        if (c == LOST) {
            return UNDEFINED;
        }
        if (c <= 0xFF) {
            return (byte) c;
        }
        byte[] bytes = String.valueOf(c).getBytes(WINDOWS);
        return bytes[0] == '?' ? 0 : bytes[0];
    }
}
