package org.stancewatch.extraction.text;

import java.util.List;
import java.util.Set;

/** Tells sentences from heaps: menus, and headlines of other articles that follow each other without a full stop. */
final class Heaps {

    private static final int SHORTEST = 12;
    private static final int CAPITALS_PERCENT = 70;
    private static final int LONG = 25;
    private static final int LONG_CAPITALS_PERCENT = 50;
    private static final int ENDLESS = 60;
    private static final int ENDLESS_CAPITALS_PERCENT = 33;
    private static final int OPENINGS = 2;

    private final Set<String> openers;

    /** @param openers lower-case words that open a headline */
    Heaps(Set<String> openers) {
        this.openers = Set.copyOf(openers);
    }

    boolean isHeap(List<Token> tokens) {
        long words = tokens.stream().filter(Token::isWord).count();
        long capitals = tokens.stream()
                .filter(token -> token.isWord() && token.capitalised())
                .count();
        return isMostly(capitals, words, SHORTEST, CAPITALS_PERCENT)
                || isMostly(capitals, words, LONG, LONG_CAPITALS_PERCENT)
                || isMostly(capitals, words, ENDLESS, ENDLESS_CAPITALS_PERCENT)
                || openings(tokens) >= OPENINGS;
    }

    private static boolean isMostly(long capitals, long words, int least, int percent) {
        return words >= least && capitals * 100 > words * percent;
    }

    // "… without a subscription How to cancel your account These glasses are …"
    private int openings(List<Token> tokens) {
        int openings = 0;
        for (int at = 1; at + 1 < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean opens = token.capitalised()
                    && openers.contains(token.word())
                    && tokens.get(at - 1).isWord()
                    && tokens.get(at + 1).isWord()
                    && !tokens.get(at + 1).capitalised();
            openings += opens ? 1 : 0;
        }
        return openings;
    }
}
