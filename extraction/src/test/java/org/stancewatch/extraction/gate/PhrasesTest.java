package org.stancewatch.extraction.gate;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Clue ANY = Clue.of(Evidence.TRIGGER);

    private static List<String> found(String text, String... phrases) {
        FoldedText folded = new FoldedText(text);
        List<String> found = new ArrayList<>();
        phrases(phrases).find(folded, (begin, end, clue) -> found.add(folded.part(begin, end)));
        return found;
    }

    private static Phrases phrases(String... phrases) {
        return new Phrases(Stream.of(phrases).collect(toMap(phrase -> phrase, phrase -> ANY)));
    }

    @Test
    void aPhraseWithinAnotherIsFoundToo() {
        assertThat(found("It puts face recognition on hold", "face recognition on hold", "recognition"))
                .containsExactly("recognition", "face recognition on hold");
    }

    @Test
    void ofThoseThatEndTogetherTheLongestComesFirst() {
        assertThat(found("on hold", "hold", "on hold")).containsExactly("on hold", "hold");
    }

    @Test
    void aPhraseThatBreaksOffHidesNoneThatBeginsInIt() {
        assertThat(found("no near term plan", "no near term goal", "term plan")).containsExactly("term plan");
    }

    @Test
    void aPhraseIsFoundAsOftenAsItStands() {
        assertThat(found("ban, ban", "ban")).containsExactly("ban", "ban");
    }

    @Test
    void aStopBetweenWordsIsPartOfThePhrase() {
        assertThat(found("U.S. army", "u.s. army", "us army", "u s army")).containsExactly("u.s. army");
    }

    @Test
    void aPhraseNeedsWholeWords() {
        assertThat(found("cannot stand", "can", "not stand", "stan")).isEmpty();
    }

    @Test
    void manyMayHaveBegunAtOnce() {
        assertThat(found("a a a a a a a a a a b", "a a a a a a a a a a b")).containsExactly("a a a a a a a a a a b");
    }

    @Test
    void whoHasEnoughIsToldNoMore() {
        List<Integer> ends = new ArrayList<>();
        phrases("ban").find(new FoldedText("ban ban ban"), (begin, end, clue) -> {
            ends.add(end);
            return ends.size() < 2;
        });
        assertThat(ends).containsExactly(3, 7);
    }
}
