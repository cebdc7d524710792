package org.stancewatch.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LowWaterMarkTest {

    private final LowWaterMark mark = new LowWaterMark(100);
    private final LowWaterMark.Ticket first = mark.begin(200);
    private final LowWaterMark.Ticket second = mark.begin(300);

    @Test
    void nothingIsDoneAtFirst() {
        assertThat(mark.offset()).isEqualTo(100);
    }

    @Test
    void theFirstThatIsDoneMovesTheMark() {
        first.done();
        assertThat(mark.offset()).isEqualTo(200);
    }

    @Test
    void whatIsDoneBeforeItsTurnWaits() {
        second.done();
        assertThat(mark.offset()).isEqualTo(100);
    }

    @Test
    void whatHasWaitedMovesWithThoseBeforeIt() {
        second.done();
        first.done();
        assertThat(mark.offset()).isEqualTo(300);
    }
}
