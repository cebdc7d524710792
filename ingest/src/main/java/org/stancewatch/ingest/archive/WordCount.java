package org.stancewatch.ingest.archive;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The words of a page, counted by the languages they are common in, in one pass over its bytes and without a tree: tags, scripts
 * and styles are jumped over. Letters beyond ASCII are counted, not read; that holds in UTF-8 and in the old charsets alike.
 */
final class WordCount {

    private final CommonWords common;
    private final byte[] html;
    private final String markup;
    private final int[] found;
    private final int[] hits;
    private int at;
    private long word;
    private int letters;
    private int plain;
    private int high;

    private WordCount(CommonWords common, byte[] html) {
        this.common = common;
        this.html = html;
        this.markup = Markup.letters(html);
        this.found = new int[common.size()];
        this.hits = new int[common.languages().size()];
    }

    static WordCount of(byte[] html, CommonWords common) {
        WordCount count = new WordCount(common, html);
        count.run();
        return count;
    }

    /** How many words of the page are common in the language at a place of {@link CommonWords#languages}. */
    int hits(int language) {
        return hits[language];
    }

    /** How many are so, and not in another: neighbours such as French and Spanish share half of their commonest words. */
    int hitsBeside(int language, int other) {
        return IntStream.range(0, found.length)
                .filter(number -> found[number] > 0 && common.isOf(number, language) && !common.isOf(number, other))
                .map(number -> found[number])
                .sum();
    }

    /** The place of the language most words are common in, of those that {@code among} allows; empty where none is. */
    OptionalInt best(IntPredicate among) {
        return IntStream.range(0, hits.length)
                .filter(place -> hits[place] > 0 && among.test(place))
                .reduce((one, other) -> hits[other] > hits[one] ? other : one);
    }

    /** Whether most of its letters are not Latin ones: accents are few in any language that has them. */
    boolean isInOtherScript() {
        return high > plain && high > 200;
    }

    private void run() {
        while (at < html.length) {
            int value = html[at++];
            if (value == '<' && Markup.isTag(markup, at)) {
                endWord();
                at = Markup.end(markup, at);
            } else {
                take(value);
            }
        }
        endWord();
        addUp();
    }

    private void take(int value) {
        int lower = value | 0x20;
        if (value < 0) {
            high++;
            letters = CommonWords.LONGEST + 1; // no word with an accent is in the lists
        } else if (lower >= 'a' && lower <= 'z') {
            plain++;
            letters++;
            word = CommonWords.append(word, lower);
        } else {
            endWord();
        }
    }

    private void endWord() {
        if (letters > 0 && letters <= CommonWords.LONGEST) {
            int number = common.find(word);
            if (number >= 0) {
                found[number]++;
            }
        }
        word = 0;
        letters = 0;
    }

    private void addUp() {
        for (int number = 0; number < found.length; number++) {
            for (int rest = found[number] == 0 ? 0 : common.speakers(number); rest != 0; rest &= rest - 1) {
                hits[Integer.numberOfTrailingZeros(rest)] += found[number];
            }
        }
    }
}
