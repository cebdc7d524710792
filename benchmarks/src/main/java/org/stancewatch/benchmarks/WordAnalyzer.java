package org.stancewatch.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Words as the gate sees them: runs of letters and digits in lower case, a full stop or a comma holding a place of its own. A word
 * with a capital stands a second time at its place, with it: so names are found by theirs.
 */
final class WordAnalyzer extends Analyzer {

    /** A word and its place among the words and stops of its text, from 0. */
    record Word(String text, boolean capital, int position) {}

    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int position = 0;
        for (int at = 0; at < text.length(); ) {
            int end = wordEnd(text, at);
            if (end > at) {
                words.add(word(text.substring(at, end), position++));
            } else {
                position += text.charAt(at) == '.' || text.charAt(at) == ',' ? 1 : 0;
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    // Letter by letter, as the gate does: String.toLowerCase knows the end of Greek words.
    private static Word word(String written, int position) {
        char[] letters = written.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new Word(new String(letters), letters[0] != written.charAt(0), position);
    }

    static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new Words());
    }

    private static final class Words extends Tokenizer {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private List<Word> words = List.of();
        private int next;
        private int last;
        private boolean again;

        @Override
        public void reset() throws IOException {
            super.reset();
            words = words(read(input));
            next = 0;
            last = -1;
            again = false;
        }

        private static String read(Reader input) throws IOException {
            StringWriter text = new StringWriter();
            input.transferTo(text);
            return text.toString();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (next == words.size()) {
                return false;
            }
            Word word = words.get(next);
            increment.setPositionIncrement(word.position() - last);
            term.append(again ? capitalised(word.text()) : word.text());
            last = word.position();
            again = word.capital() && !again;
            next += again ? 0 : 1;
            return true;
        }
    }
}
