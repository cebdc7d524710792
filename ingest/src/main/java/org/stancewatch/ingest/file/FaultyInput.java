package org.stancewatch.ingest.file;

/** An input that cannot be used; the message reads {@code input:line: field: reason}. */
public final class FaultyInput extends RuntimeException {

    /**
     * @param input the name of the file
     * @param line counted from 1; 1 too where the fault is one of the whole file
     * @param reason {@code field: reason}
     */
    public FaultyInput(String input, long line, String reason) {
        super(input + ":" + line + ": " + reason);
    }
}
