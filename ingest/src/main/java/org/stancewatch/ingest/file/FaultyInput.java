package org.stancewatch.ingest.file;

/** An input that cannot be used; the message reads {@code input:line: field: reason}. */
public final class FaultyInput extends RuntimeException {

    public FaultyInput(String input, long line, String reason) {
        super(input + ":" + line + ": " + reason);
    }
}
