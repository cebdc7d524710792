package org.stancewatch.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts an article into sentences of tokens. A repetition of the headline inside the body is left out. */
public final class Sentences {

    private static final Set<String> STOPS = Set.of(".", "!", "?", "…");
    private static final Set<String> CLOSERS = Set.of("\"", "»", "”", "'", "’", ")");
    private static final int SHORTEST_TITLE = 4;
    /** No sentence is longer: what runs on without a full stop is cut, so that cost stays in proportion to length. */
    private static final int LONGEST = 120;

    private final Tokenizer tokenizer;
    private final Boilerplate boilerplate;
    private final Heaps heaps;
    private final Set<String> abbreviations;

    /**
     * @param openers lower-case words that open a headline
     * @param abbreviations lower-case words behind which a full stop ends nothing
     */
    public Sentences(Tokenizer tokenizer, Boilerplate boilerplate, Set<String> openers, Set<String> abbreviations) {
        this.tokenizer = tokenizer;
        this.boilerplate = boilerplate;
        this.heaps = new Heaps(openers);
        this.abbreviations = Set.copyOf(abbreviations);
    }

    /** The words of a headline; what runs on longer than a sentence may is cut. */
    public List<Token> headline(CleanText title) {
        List<Token> tokens = tokenizer.tokens(title, 0, title.text().length());
        return tokens.size() > LONGEST ? tokens.subList(0, LONGEST) : tokens;
    }

    /** The sentences of {@code text}, whose headline has the tokens {@code title}. */
    public List<Sentence> of(CleanText text, List<Token> title) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Boilerplate.Range range : boilerplate.paragraphs(text.text())) {
            for (List<Token> part : withoutTitle(tokenizer.tokens(text, range.from(), range.to()), title)) {
                split(part, paragraph, sentences);
            }
            paragraph++;
        }
        return sentences;
    }

    private static List<List<Token>> withoutTitle(List<Token> tokens, List<Token> title) {
        int at = title.size() < SHORTEST_TITLE ? -1 : indexOf(tokens, title);
        if (at < 0) {
            return List.of(tokens);
        }
        return List.of(tokens.subList(0, at), tokens.subList(at + title.size(), tokens.size()));
    }

    private static int indexOf(List<Token> tokens, List<Token> run) {
        for (int at = 0; at + run.size() <= tokens.size(); at++) {
            if (matches(tokens, at, run)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(List<Token> tokens, int at, List<Token> run) {
        for (int i = 0; i < run.size(); i++) {
            if (!tokens.get(at + i).is(run.get(i).word())) {
                return false;
            }
        }
        return true;
    }

    private void split(List<Token> tokens, int paragraph, List<Sentence> sentences) {
        int from = 0;
        for (int at = 0; at < tokens.size(); at++) {
            boolean stop = isStop(tokens, at);
            if (stop || at - from >= LONGEST || at == tokens.size() - 1) {
                int to = stop ? closersEnd(tokens, at + 1) : at + 1;
                if (!heaps.isHeap(tokens.subList(from, to))) {
                    sentences.add(new Sentence(sentences.size(), paragraph, tokens.subList(from, to)));
                }
                from = to;
                at = to - 1;
            }
        }
    }

    private boolean isStop(List<Token> tokens, int at) {
        if (!STOPS.contains(tokens.get(at).word())) {
            return false;
        }
        if (at == 0 || !tokens.get(at).is(".")) {
            return true;
        }
        Token before = tokens.get(at - 1);
        return !abbreviations.contains(before.word()) && !isInitial(before);
    }

    private static boolean isInitial(Token token) {
        return token.form().length() == 1 && Character.isUpperCase(token.form().charAt(0));
    }

    private static int closersEnd(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && isCloser(tokens, end)) {
            end++;
        }
        return end;
    }

    private static boolean isCloser(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.is("»")
                || STOPS.contains(token.word())
                || CLOSERS.contains(token.word())
                        && token.start() == tokens.get(at - 1).end();
    }
}
