package org.stancewatch.extraction.gate;

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

    private final FoldedText text;
    private int sentence;
    private int technology = FAR;
    private int commonTechnology = FAR;
    private int company = FAR;
    private int trigger = FAR;
    private int anyTrigger = FAR;
    private boolean headline;

    Evidence(FoldedText text) {
        this.text = text;
    }

    /** Takes a phrase of {@code kinds}; phrases come in the order of their ends, as sentences do. */
    void add(int begin, int end, int kinds) {
        sentence = text.sentence(sentence, end);
        if (names(begin, kinds) && text.isRunningText(begin, end)) {
            technology = has(kinds, COMMON) ? technology : sentence;
            commonTechnology = has(kinds, COMMON) ? sentence : commonTechnology;
        }
        company = has(kinds, COMPANY) && text.isCapital(begin) ? sentence : company;
        trigger = has(kinds, TRIGGER) ? sentence : trigger;
        anyTrigger = has(kinds, TRIGGER | COMMON_TRIGGER) ? sentence : anyTrigger;
    }

    private boolean names(int begin, int kinds) {
        return has(kinds, TECHNOLOGY) || has(kinds, NAME) && text.isCapital(begin);
    }

    static boolean has(int kinds, int any) {
        return (kinds & any) != 0;
    }

    // What a headline names is what the article is about, whatever the words for it.
    boolean suffices() {
        headline |= technology == 0 || commonTechnology == 0 && near(company, 0);
        return headline
                || near(technology, anyTrigger)
                || near(commonTechnology, company) && near(commonTechnology, trigger) && near(company, trigger);
    }

    private static boolean near(int one, int other) {
        return one >= 0 && other >= 0 && Math.abs(one - other) <= 1;
    }
}
