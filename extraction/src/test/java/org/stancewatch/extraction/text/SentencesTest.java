package org.stancewatch.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private final Tokenizer tokenizer = new Tokenizer(Set.of());
    private final Sentences sentences = new Sentences(
            tokenizer,
            new Boilerplate(List.of("read also", "lire aussi"), List.of("More on this story")),
            Set.of("how", "these", "the"),
            Set.of("sen"));

    @Test
    void aFullStopEndsASentenceAndAnAbbreviationDoesNot() {
        assertThat(texts("Sen. Wyden objects. He waits.", "")).containsExactly("Sen . Wyden objects .", "He waits .");
    }

    @Test
    void anInitialEndsNothing() {
        assertThat(texts("J. Doe waits.", "")).containsExactly("J . Doe waits .");
    }

    @Test
    void aTeaserIsLeftOut() {
        assertThat(texts("One stays here.\nRead also: the other one\nTwo stays.", ""))
                .containsExactly("One stays here .", "Two stays .");
    }

    @Test
    void aTeaserThatQuotesIsLeftOutToTheEndOfItsQuotation() {
        assertThat(texts("Un reste.\nLire aussi | « De plus\nen plus »\nDeux reste.", ""))
                .containsExactly("Un reste .", "Deux reste .");
    }

    @Test
    void aRepetitionOfTheHeadlineIsLeftOut() {
        assertThat(texts("One stays.\n\nFirm halts all sales today The rest stays.", "Firm halts all sales today"))
                .containsExactly("One stays .", "The rest stays .");
    }

    @Test
    void aParagraphOnOneLongLineEndsThereUnlessTheNextGoesOnSmall() {
        String line = "It was a long day " + "and a longer night ".repeat(10);
        assertThat(texts(line + "without\nsleep\nThen it ended", ""))
                .containsExactly(line + "without sleep", "Then it ended");
    }

    @Test
    void aMenuIsNoSentence() {
        assertThat(texts(
                        "Home News Sport Weather Shop Earth Travel Capital Culture Future Sounds More Menu Search", ""))
                .isEmpty();
    }

    @Test
    void headlinesThatFollowEachOtherWithoutAFullStopAreNoSentence() {
        assertThat(texts("Five good lamps for a hall How to keep a lamp clean These lamps never break", ""))
                .isEmpty();
    }

    @Test
    void oneFullStopThatIsMissingMakesNoHeap() {
        assertThat(texts("It sells good lamps for a hall The firm stops there", ""))
                .containsExactly("It sells good lamps for a hall The firm stops there");
    }

    @Test
    void aNameThatOpensLikeAHeadlineMakesNoHeap() {
        assertThat(texts("It told The Guardian and The Times that it stops", ""))
                .containsExactly("It told The Guardian and The Times that it stops");
    }

    @Test
    void aParagraphThatOpensLikeATeaserStays() {
        String paragraph = "Read also means more than it says" + ", and more".repeat(30) + ".";
        assertThat(texts(paragraph, "")).hasSize(1);
    }

    private List<String> texts(String text, String title) {
        CleanText clean = new Repair(Set.of(), Set.of()).apply(text);
        CleanText head = new Repair(Set.of(), Set.of()).apply(title);
        return sentences.of(clean, tokenizer.tokens(head, 0, title.length())).stream()
                .map(sentence -> sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" ")))
                .toList();
    }
}
