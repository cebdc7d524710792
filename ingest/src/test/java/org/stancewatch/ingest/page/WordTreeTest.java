package org.stancewatch.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTreeTest {

    private final WordTree words = new WordTree();

    @Test
    void aWordHasTheKindsItWasGiven() {
        words.add("share", 1);
        words.add("share", 4);

        assertThat(kinds("Share")).isEqualTo(5);
    }

    @Test
    void theBeginningOfAWordIsNone() {
        words.add("share", 1);

        assertThat(kinds("sha")).isZero();
    }

    @Test
    void whatGoesOnAfterAWordIsNone() {
        words.add("share", 1);

        assertThat(kinds("shared")).isZero();
    }

    private int kinds(String word) {
        int place = WordTree.ROOT;
        for (char letter : word.toCharArray()) {
            place = words.after(place, letter);
        }
        return words.kinds(place);
    }
}
