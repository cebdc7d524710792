package org.stancewatch.extraction.gate;

import java.util.Arrays;
import java.util.BitSet;

/** What a text has shown so far, of each kind the last: kinds are near when they stand in one sentence or in two neighbours. */
final class Evidence {

    static final int TECHNOLOGY = 1;
    /** A technology if written with a capital. */
    static final int NAME = 1 << 1;
    /** Made of a technology or a name: one that means much else too. */
    static final int COMMON = 1 << 2;
    /** A company if written with a capital. */
    static final int COMPANY = 1 << 3;

    static final int TRIGGER = 1 << 4;
    static final int COMMON_TRIGGER = 1 << 5;

    private static final int FAR = -2;
    /** Letters between the halves of a name: four words. */
    private static final int HALVES = 40;

    private final FoldedText text;
    private int sentence;
    private int technology = FAR;
    private int commonTechnology = FAR;
    private int company = FAR;
    private int trigger = FAR;
    private int anyTrigger = FAR;
    private boolean headline;
    private final int[] headEnds;
    private final BitSet commonParted;

    Evidence(FoldedText text, int parted, BitSet commonParted) {
        this.text = text;
        this.headEnds = new int[parted];
        this.commonParted = commonParted;
    }

    /** Takes a phrase; phrases come in the order of their ends, as sentences do. */
    void add(int begin, int end, Clue clue) {
        begin(text.sentence(sentence, end));
        if (names(begin, clue)) {
            find(begin, end, clue.is(COMMON));
        }
        clue.tails().stream()
                .filter(pattern -> closes(begin, pattern))
                .forEach(pattern -> find(begin, end, commonParted.get(pattern)));
        company = clue.is(COMPANY) && text.isCapital(begin) ? sentence : company;
        trigger = clue.is(TRIGGER) ? sentence : trigger;
        anyTrigger = clue.is(TRIGGER | COMMON_TRIGGER) ? sentence : anyTrigger;
        open(end, clue.heads());
    }

    private void begin(int next) {
        if (next != sentence) {
            sentence = next;
            Arrays.fill(headEnds, 0);
        }
    }

    private boolean names(int begin, Clue clue) {
        return clue.is(TECHNOLOGY) || clue.is(NAME) && text.isCapital(begin);
    }

    private void open(int end, BitSet heads) {
        heads.stream().forEach(pattern -> headEnds[pattern] = end);
    }

    // "Generated … by AI": both halves of one pattern, close by.
    private boolean closes(int begin, int pattern) {
        int head = headEnds[pattern];
        return head > 0 && begin > head && begin - head <= HALVES;
    }

    private void find(int begin, int end, boolean common) {
        if (text.isRunningText(begin, end)) {
            technology = common ? technology : sentence;
            commonTechnology = common ? sentence : commonTechnology;
        }
    }

    // What a headline names is what the article is about, whatever the words for it.
    boolean suffices() {
        headline |= technology == 0 || commonTechnology == 0 && near(company, 0);
        return headline
                || near(technology, anyTrigger)
                || commonTechnology >= 0 && commonTechnology == company && near(commonTechnology, trigger);
    }

    private static boolean near(int one, int other) {
        return one >= 0 && other >= 0 && Math.abs(one - other) <= 1;
    }
}
