package org.stancewatch.extraction.copy;

import org.stancewatch.extraction.text.Token;

/** Where somebody is quoted, token by token. A quotation that is not closed ends with its paragraph. */
final class Quotation {

    private static final String STRAIGHT = "\"";

    private int paragraph = -1;
    private boolean open;

    void enter(int next) {
        open &= next == paragraph;
        paragraph = next;
    }

    /** Whether {@code token}, the next of the text, is part of a quotation or a mark of it. */
    boolean covers(Token token) {
        boolean before = open;
        switch (token.word()) {
            case STRAIGHT -> open = !open;
            case "“", "«", "„" -> open = true;
            case "”", "»" -> open = false;
            default -> {
                return open;
            }
        }
        return before || open;
    }
}
