package org.stancewatch.extraction.lexicon;

/** A lexicon or catalogue that cannot be used; the message reads {@code file:line: field: reason}. */
public final class LexiconFault extends RuntimeException {

    public LexiconFault(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
