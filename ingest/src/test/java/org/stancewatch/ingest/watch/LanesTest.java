package org.stancewatch.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stancewatch.ingest.store.Errand;
import org.stancewatch.ingest.store.Errand.Kind;

class LanesTest {

    private final Lanes lanes = new Lanes(8);

    @Test
    void whatFailedBeforeTakesAQuarter() {
        assertThat(entered(Kind.SOURCE, 3)).isEqualTo(2);
    }

    @Test
    void correctionsTakeAQuarterHoweverOftenTheyLooked() {
        assertThat(entered(Kind.LOOK, 3)).isEqualTo(2);
    }

    @Test
    void listsAndWhatFailedBeforeLeaveRoomForPages() {
        entered(Kind.SOURCE, 0);
        entered(Kind.SOURCE, 1);
        assertThat(lanes.tryEnter(errand(Kind.PAGE, 0))).isTrue();
    }

    @Test
    void allTogetherAreNoMoreThanThereAreThreads() {
        int all = entered(Kind.SOURCE, 0) + entered(Kind.PAGE, 0) + entered(Kind.LOOK, 0);
        assertThat(all).isEqualTo(8);
    }

    @Test
    void whatWasTurnedAwayTakesNoRoom() {
        entered(Kind.SOURCE, 1);
        entered(Kind.SOURCE, 0);
        assertThat(entered(Kind.PAGE, 0)).isEqualTo(2);
    }

    @Test
    void whatLeavesMakesRoom() {
        entered(Kind.SOURCE, 1);
        lanes.leave(errand(Kind.SOURCE, 1));
        assertThat(lanes.tryEnter(errand(Kind.SOURCE, 1))).isTrue();
    }

    private int entered(Kind kind, int tries) {
        return (int) IntStream.range(0, 100)
                .filter(any -> lanes.tryEnter(errand(kind, tries)))
                .count();
    }

    private static Errand errand(Kind kind, int tries) {
        return new Errand(kind, "ref", "source", "host", Instant.EPOCH, tries, Optional.empty());
    }
}
