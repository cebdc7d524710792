package org.stancewatch.extraction.text;

import java.util.List;

/**
 * A run of tokens between two full stops.
 *
 * @param index its place in the article, from 0
 * @param paragraph the place of its paragraph, from 0
 * @param tokens at least one
 */
public record Sentence(int index, int paragraph, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    /** The lower-case word at {@code at}; empty beyond either end. */
    public String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }
}
