package org.stancewatch.extraction.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.extraction.copy.Copied.sketch;

import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Sketch;

class SketcherTest {

    private static final String LEAD = "Norvale barred police from its face matching software for a year on Monday. ";
    private static final String MIDDLE =
            "Managers had argued over the step since winter, when a wrongly accused baker spent two nights in a cell "
                    + "and told her story to every radio station along the coast. ";
    private static final String END =
            "The town hall now wants its licence money back, while sergeants quietly admit that they hardly ever "
                    + "opened the program after the summer course.";
    private static final String OTHERS =
            "A ferry ran aground off the northern pier before dawn; tugs pulled it free at high water, nobody was hurt "
                    + "and the afternoon crossings went ahead with a smaller boat.";

    @Test
    void aTextIsACopyOfItself() {
        assertThat(areCopies(LEAD + MIDDLE, LEAD + MIDDLE)).isTrue();
    }

    @Test
    void aTextThatIsCutAtItsEndIsACopy() {
        assertThat(areCopies(LEAD + MIDDLE + END, LEAD + MIDDLE)).isTrue();
    }

    @Test
    void aTextWithAnotherBeginningIsACopy() {
        assertThat(areCopies(LEAD + MIDDLE + END, OTHERS + "\n\n" + MIDDLE + END))
                .isTrue();
    }

    @Test
    void aTextWhoseParagraphsChangePlacesIsACopy() {
        assertThat(areCopies(MIDDLE + "\n\n" + END, END + "\n\n" + MIDDLE)).isTrue();
    }

    @Test
    void spellingAccentsAndEndingsMakeNoDifference() {
        String american =
                "The organizers colored their cafe theaters carelessly while neighbors criticized lengthy programs.";
        String british =
                "The organisers coloured their café theatres carelessly while neighbours criticised lengthy programmes.";

        assertThat(sketch(british)).isEqualTo(sketch(american));
    }

    @Test
    void textsThatShareNoWordingAreNoCopies() {
        assertThat(areCopies(LEAD + MIDDLE + END, OTHERS)).isFalse();
    }

    @Test
    void whatIsQuotedMakesNoCopy() {
        String words = "“" + MIDDLE.strip() + "” ";

        assertThat(areCopies(words + "So the mayor explained herself in church.", words + OTHERS))
                .isFalse();
    }

    @Test
    void straightQuotationMarksQuoteToo() {
        String words = "\"" + MIDDLE.strip() + "\" ";

        assertThat(areCopies(words + "So the mayor explained herself in church.", words + OTHERS))
                .isFalse();
    }

    @Test
    void whatStandsBetweenQuotationsMakesNoCopyWhereItRepeatsItself() {
        String one = "“Ice is thin,” explains Ada. “It broke,” explains Ada. “We sank,” explains Ada. ";
        String other = "“Rents rise,” explains Bo. “We left,” explains Bo. “They stay,” explains Bo. ";

        assertThat(areCopies(one + MIDDLE, other + OTHERS)).isFalse();
    }

    @Test
    void aQuotationThatIsNotClosedEndsWithItsParagraph() {
        assertThat(areCopies("“An unfinished word\n\n" + MIDDLE, MIDDLE)).isTrue();
    }

    @Test
    void theWordsOfTheActMakeNoCopy() {
        String act = "The company announced a moratorium on police use of its facial recognition software until the "
                + "government has passed a federal law, its spokesman said in a statement. ";

        assertThat(areCopies(act + MIDDLE, act + OTHERS)).isFalse();
    }

    @Test
    void namesMakeNoCopy() {
        String names =
                "Members are Anselm Brightwater, Olive Karvonen, Teodor Lindqvist, Marguerite Oyelaran, Piotr Zielak. ";

        assertThat(areCopies(names + MIDDLE, names + OTHERS)).isFalse();
    }

    @Test
    void whatBelongsToThePageMakesNoCopy() {
        String page =
                "\n\nNothing here may be reproduced, distributed or otherwise circulated without prior written permission.";

        assertThat(areCopies(MIDDLE + page, OTHERS + page)).isFalse();
    }

    @Test
    void aTextTooShortToTellHasNoSketch() {
        assertThat(sketch("Norvale barred police on Monday.")).isEqualTo(Sketch.none());
    }

    @Test
    void aLongTextHasNoMoreKeysThanASketchMayHold() {
        assertThat(sketch(LEAD + MIDDLE + END + OTHERS).keys()).hasSize(Sketch.MOST);
    }

    private static boolean areCopies(String one, String other) {
        return sketch(one).isCopyOf(sketch(other));
    }
}
